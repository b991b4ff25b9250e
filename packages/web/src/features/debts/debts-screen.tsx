import { Page } from "../../ui/page.tsx";

export function DebtsScreen() {
  return <Page title="…">{undefined}</Page>;
}
