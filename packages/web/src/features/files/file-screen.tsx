import { Page } from "../../ui/page.tsx";

export function FileScreen() {
  return <Page title="…">{undefined}</Page>;
}
