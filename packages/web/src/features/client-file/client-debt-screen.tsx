import { Page } from "../../ui/page.tsx";

export function ClientDebtScreen() {
  return <Page title="…">{undefined}</Page>;
}
