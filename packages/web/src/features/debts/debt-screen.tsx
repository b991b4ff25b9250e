import { Page } from "../../ui/page.tsx";

export function DebtScreen() {
  return <Page title="…">{undefined}</Page>;
}
