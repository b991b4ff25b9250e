import { Page } from "../../ui/page.tsx";

export function CheckScreen() {
  return <Page title="…">{undefined}</Page>;
}
