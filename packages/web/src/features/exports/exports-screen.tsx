import { Page } from "../../ui/page.tsx";

export function ExportsScreen() {
  return <Page title="…">{undefined}</Page>;
}
