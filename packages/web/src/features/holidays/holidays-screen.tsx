import { Page } from "../../ui/page.tsx";

export function HolidaysScreen() {
  return <Page title="…">{undefined}</Page>;
}
