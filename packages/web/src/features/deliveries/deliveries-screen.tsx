import { Page } from "../../ui/page.tsx";

export function DeliveriesScreen() {
  return <Page title="…">{undefined}</Page>;
}
