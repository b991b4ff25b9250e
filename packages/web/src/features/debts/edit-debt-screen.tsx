import { Page } from "../../ui/page.tsx";

export function EditDebtScreen() {
  return <Page title="…">{undefined}</Page>;
}
