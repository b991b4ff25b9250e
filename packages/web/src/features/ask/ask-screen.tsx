import { Page } from "../../ui/page.tsx";

export function AskScreen() {
  return <Page title="…">{undefined}</Page>;
}
