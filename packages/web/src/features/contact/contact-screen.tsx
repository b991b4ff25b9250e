import { Page } from "../../ui/page.tsx";

export function ContactScreen() {
  return <Page title="…">{undefined}</Page>;
}
