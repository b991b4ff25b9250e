import { writeCsv } from "@aftercare/core/exports/write-csv.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import { stepReportQuery } from "../../api/organisation.ts";
import { sayNow, useSay } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { Button } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Empty, Note, Page } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { csvOf, linesOf, toldSteps, type StepLine } from "./step-rows.ts";
import { stepNames, stepTexts as texts } from "./step-texts.ts";

/** Which lenders are slow, and with what; of too few cases nothing is told. */
export function StepsScreen() {
  const say = useSay();
  const today = useToday();
  const { data: report } = useSuspenseQuery(stepReportQuery);
  const lines = linesOf(report);
  const told = toldSteps(lines);
  const fewest = { n: report.fewestCases };
  if (told.length === 0) {
    return (
      <Page title={say(texts.title)} lead={say(texts.lead)}>
        <Empty>
          <h2>{say(texts.emptyTitle)}</h2>
          <p>{say(texts.empty, fewest)}</p>
        </Empty>
      </Page>
    );
  }

  function save(): void {
    const { columns, rows } = csvOf(lines);
    const text = writeCsv(columns, rows, sayNow(texts.watermark, fewest));
    download(`${sayNow(texts.file)}-${today}.csv`, text, "text/csv;charset=utf-8");
  }

  const columns: readonly Column<StepLine>[] = [
    {
      title: say(texts.lender),
      render: ({ name }) => (typeof name === "string" ? name : say(name)),
    },
    ...told.map((one): Column<StepLine> => ({
      title: say(stepNames[one]),
      render: ({ steps }) => {
        const days = steps.find(({ step }) => step === one)?.days;
        return say(days === undefined ? texts.few : texts.cell, days);
      },
    })),
  ];
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      <Table name={say(texts.title)} columns={columns} rows={lines} keyOf={({ key }) => key} />
      <Note>{say(texts.hidden, fewest)}</Note>
      {report.complete ? undefined : <Note>{say(texts.incomplete)}</Note>}
      <div>
        <Button onClick={save}>{say(texts.download)}</Button>
      </div>
    </Page>
  );
}
