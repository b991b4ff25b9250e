import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { NudgeResult } from "../../api/nudges.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { useToday } from "../../ui/form/day-field.tsx";
import { Table } from "../../ui/table.tsx";
import { bulkTexts as texts } from "./bulk-texts.ts";

/** Who is reminded of what, and when it leaves. */
export function ResultTable({ results }: { readonly results: readonly NudgeResult[] }) {
  const say = useSay();
  const leaving = useLeaving();
  return (
    <Table
      name={say(texts.choose)}
      rows={results}
      keyOf={({ clientId }) => clientId}
      columns={[
        { title: say(texts.client), render: nameOf },
        { title: say(texts.about), render: ({ title }) => title },
        { title: say(texts.leaves), render: leaving },
      ]}
    />
  );
}

export const nameOf = ({ clientName, clientId }: NudgeResult) => clientName ?? clientId;

/** It leaves when the minute is over, or in the morning when it is night. */
function useLeaving() {
  const say = useSay();
  const language = useLanguage();
  const today = useToday();
  return ({ leavesAt }: NudgeResult) => {
    if (leavesAt === undefined) return undefined;
    const [day = "", time = ""] = leavesAt.split("T");
    if (day === today) return say(texts.now);
    return say(texts.at, { day: writeDate(day as IsoDate, language), time });
  };
}
