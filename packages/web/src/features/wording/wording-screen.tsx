import { Page } from "../../ui/page.tsx";

export function WordingScreen() {
  return <Page title="…">{undefined}</Page>;
}
