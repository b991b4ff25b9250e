import { writeCsv } from "@aftercare/core/exports/write-csv.ts";
import type { Numbers } from "../../api/desk-calendar.ts";
import { useMe, useMembership } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { countedNumbers } from "./counted-numbers.ts";
import { numbersTexts as texts } from "./numbers-texts.ts";

/** Saves what the screen shows as a file that says whose it is. */
export function useNumbersCsv(): (numbers: Numbers) => void {
  const say = useSay();
  const { organisation } = useMembership();
  const { email } = useMe().user;
  return (numbers) => {
    const columns = [
      { title: say(texts.what), kind: "text" as const },
      { title: say(texts.count), kind: "count" as const },
      { title: say(texts.byLaw), kind: "count" as const },
    ];
    const rows = [
      ...countedNumbers.map((name) => [say(texts[name]), numbers[name], null]),
      ...numbers.weeks.map(({ from, tasks, byLaw }) => [
        say(texts.weekFrom, { day: from }),
        tasks,
        byLaw,
      ]),
    ];
    const watermark = [organisation.name, email, numbers.today].join(" · ");
    const name = say(texts.fileName, { day: numbers.today });
    download(`${name}.csv`, writeCsv(columns, rows, watermark), "text/csv;charset=utf-8");
  };
}
