import { Page } from "../../ui/page.tsx";

export function HandoverScreen() {
  return <Page title="…">{undefined}</Page>;
}
