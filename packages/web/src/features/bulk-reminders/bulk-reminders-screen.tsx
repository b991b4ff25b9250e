import { Page } from "../../ui/page.tsx";

export function BulkRemindersScreen() {
  return <Page title="…">{undefined}</Page>;
}
