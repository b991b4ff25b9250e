import { Page } from "../../ui/page.tsx";

export function CalendarScreen() {
  return <Page title="…">{undefined}</Page>;
}
