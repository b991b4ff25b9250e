import { writeCsv } from "@aftercare/core/exports/write-csv.ts";
import type { AccessRecord } from "../../api/access-record.ts";
import { useMe, useMembership } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { auditTexts as texts } from "./audit-texts.ts";
import { detailWords } from "./audit-words.ts";
import { useTitles } from "./use-titles.ts";
import { useWho } from "./use-who.ts";

/** Saves what is listed as a file that says whose it is. */
export function useAuditCsv(): (records: readonly AccessRecord[]) => void {
  const say = useSay();
  const today = useToday();
  const titleOf = useTitles();
  const who = useWho();
  const { organisation } = useMembership();
  const { email } = useMe().user;
  const titles = [
    texts.at,
    texts.actor,
    texts.what,
    texts.client,
    texts.subject,
    texts.network,
  ] as const;
  return (records) => {
    const columns = titles.map((title) => ({ title: say(title), kind: "text" as const }));
    const rows = records.map((record) => [
      record.at,
      who(record.by),
      [record.title, ...detailWords(record, titleOf, say)].join(" · "),
      record.clientId ?? null,
      record.subject ?? null,
      record.network ?? null,
    ]);
    const watermark = [organisation.name, email, today].join(" · ");
    const text = writeCsv(columns, rows, watermark);
    download(`${say(texts.fileName)}-${today}.csv`, text, "text/csv;charset=utf-8");
  };
}
