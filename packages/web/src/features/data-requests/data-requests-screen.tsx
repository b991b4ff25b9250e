import { Page } from "../../ui/page.tsx";

export function DataRequestsScreen() {
  return <Page title="…">{undefined}</Page>;
}
