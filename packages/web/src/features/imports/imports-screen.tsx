import { useSay } from "../../language/language.ts";
import { Page, Section } from "../../ui/page.tsx";
import { ImportList } from "./import-list.tsx";
import { importTexts as texts } from "./import-texts.ts";
import { NewImport } from "./new-import.tsx";
import styles from "./imports.module.css";

/** A10: a sheet to take in, and those that were taken in before. */
export function ImportsScreen() {
  const say = useSay();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      <p className={styles.desktop}>{say(texts.desktop)}</p>
      <NewImport />
      <Section title={say(texts.earlier)}>
        <ImportList />
      </Section>
    </Page>
  );
}
