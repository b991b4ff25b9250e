import { Page } from "../../ui/page.tsx";

export function DatesScreen() {
  return <Page title="…">{undefined}</Page>;
}
