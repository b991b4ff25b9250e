import { Page } from "../../ui/page.tsx";

export function AddFilesScreen() {
  return <Page title="…">{undefined}</Page>;
}
