import { Page } from "../../ui/page.tsx";

export function AuditScreen() {
  return <Page title="…">{undefined}</Page>;
}
