import { Page } from "../../ui/page.tsx";

export function MessagesScreen() {
  return <Page title="…">{undefined}</Page>;
}
