import { Page } from "../../ui/page.tsx";

export function MyDataScreen() {
  return <Page title="…">{undefined}</Page>;
}
