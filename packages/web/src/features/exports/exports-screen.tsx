import { useSay } from "../../language/language.ts";
import { Page, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ExportForm } from "./export-form.tsx";
import { ExportList } from "./export-list.tsx";
import { exportTexts as texts } from "./export-texts.ts";
import { useExportFile } from "./use-export-file.ts";

/** A11: a list to take along, for a reason; and every one that was taken before. */
export function ExportsScreen() {
  const say = useSay();
  const file = useExportFile();
  const { fetching, rows } = file;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      <ExportForm onMade={(made) => fetching.mutate(made)} />
      <p role="status">{fetching.isPending ? say(texts.rows, { n: rows }) : ""}</p>
      {fetching.error === null ? undefined : <ProblemNote error={fetching.error} />}
      <Section title={say(texts.made)}>
        <ExportList busyWith={fetching.isPending} onFetch={(made) => fetching.mutate(made)} />
      </Section>
    </Page>
  );
}
