import { Page } from "../../ui/page.tsx";

export function NewDebtScreen() {
  return <Page title="…">{undefined}</Page>;
}
