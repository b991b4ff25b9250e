import { Page } from "../../ui/page.tsx";

export function NewClientScreen() {
  return <Page title="…">{undefined}</Page>;
}
