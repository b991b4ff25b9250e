import { Page } from "../../ui/page.tsx";

export function ClientTimelineScreen() {
  return <Page title="…">{undefined}</Page>;
}
