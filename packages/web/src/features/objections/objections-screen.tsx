import { Page } from "../../ui/page.tsx";

export function ObjectionsScreen() {
  return <Page title="…">{undefined}</Page>;
}
