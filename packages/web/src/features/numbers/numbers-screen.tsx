import { Page } from "../../ui/page.tsx";

export function NumbersScreen() {
  return <Page title="…">{undefined}</Page>;
}
