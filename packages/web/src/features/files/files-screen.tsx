import { Page } from "../../ui/page.tsx";

export function FilesScreen() {
  return <Page title="…">{undefined}</Page>;
}
