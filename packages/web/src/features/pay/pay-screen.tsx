import { Page } from "../../ui/page.tsx";

export function PayScreen() {
  return <Page title="…">{undefined}</Page>;
}
