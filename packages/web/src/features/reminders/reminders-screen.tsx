import { Page } from "../../ui/page.tsx";

export function RemindersScreen() {
  return <Page title="…">{undefined}</Page>;
}
