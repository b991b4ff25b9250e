import { Page } from "../../ui/page.tsx";

export function AssignmentScreen() {
  return <Page title="…">{undefined}</Page>;
}
