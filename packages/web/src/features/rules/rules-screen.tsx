import { Page } from "../../ui/page.tsx";

export function RulesScreen() {
  return <Page title="…">{undefined}</Page>;
}
