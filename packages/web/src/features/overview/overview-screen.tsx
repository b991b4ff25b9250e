import { Page } from "../../ui/page.tsx";

export function OverviewScreen() {
  return <Page title="…">{undefined}</Page>;
}
