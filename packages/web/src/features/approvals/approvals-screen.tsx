import { Page } from "../../ui/page.tsx";

export function ApprovalsScreen() {
  return <Page title="…">{undefined}</Page>;
}
