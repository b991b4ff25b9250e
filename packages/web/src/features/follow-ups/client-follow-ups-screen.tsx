import { Page } from "../../ui/page.tsx";

export function ClientFollowUpsScreen() {
  return <Page title="…">{undefined}</Page>;
}
