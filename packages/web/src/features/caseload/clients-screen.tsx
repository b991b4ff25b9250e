import { Page } from "../../ui/page.tsx";

export function ClientsScreen() {
  return <Page title="…">{undefined}</Page>;
}
