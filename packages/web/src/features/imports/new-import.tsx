import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { sendSheet, type ImportKind } from "../../api/imports.ts";
import { refresh } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Note, Section, Stack } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Choices } from "../../ui/choices.tsx";
import { hashFile } from "../files/hash-file.ts";
import { importTexts as texts, kindNames, kindWords } from "./import-texts.ts";
import { SheetPicker } from "./sheet-picker.tsx";
import { TemplateButtons } from "./template-buttons.tsx";
import styles from "./imports.module.css";

const kinds: readonly ImportKind[] = ["clients", "debts", "payments"];

/** What it is, a template for it, and the file. */
export function NewImport() {
  const say = useSay();
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>("debts");
  const sending = useMutation({
    mutationFn: async (file: File) => sendSheet(kind, file, await hashFile(file)),
    async onSuccess({ importId }) {
      await refresh([["organisation", "imports"]]);
      await navigate({ to: "/admin/imports/$importId", params: { importId } });
    },
  });
  return (
    <div className={styles.column}>
      <Section title={say(texts.what)}>
        <Choices<ImportKind>
          name={say(texts.what)}
          value={kind}
          onChoose={setKind}
          choices={kinds.map((value) => ({ value, label: say(kindNames[value]) }))}
        />
        <p>{say(kindWords[kind])}</p>
        <Note>{say(texts.order)}</Note>
        <TemplateButtons kind={kind} />
      </Section>
      <Stack>
        <SheetPicker isSending={sending.isPending} onPicked={(file) => sending.mutate(file)} />
        {sending.error === null ? undefined : <ProblemNote error={sending.error} />}
      </Stack>
    </div>
  );
}
