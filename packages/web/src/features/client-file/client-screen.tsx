import { Page } from "../../ui/page.tsx";

export function ClientScreen() {
  return <Page title="…">{undefined}</Page>;
}
