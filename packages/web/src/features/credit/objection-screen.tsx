import { Page } from "../../ui/page.tsx";

export function ObjectionScreen() {
  return <Page title="…">{undefined}</Page>;
}
