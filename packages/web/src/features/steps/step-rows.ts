import type { CsvCell, CsvColumn } from "@aftercare/core/exports/write-csv.ts";
import type { StepReport } from "../../api/organisation.ts";
import { sayNow, type Text } from "../../language/language.ts";
import { stepNames, stepTexts as texts } from "./step-texts.ts";

/** One line of the table: a lender, all of them, or those that are told together. */
export interface StepLine {
  readonly key: string;
  /** As the lender is called, or what else the line stands for. */
  readonly name: string | Text;
  readonly steps: StepReport["all"];
}

export function linesOf({ all, creditors }: StepReport): readonly StepLine[] {
  const lines = creditors.map(({ creditor, steps }) => ({
    key: creditor === undefined ? "others" : `lender ${creditor}`,
    name: creditor ?? texts.others,
    steps,
  }));
  return [{ key: "all", name: texts.all, steps: all }, ...lines];
}

/** Steps of which at least one line tells something. */
export function toldSteps(lines: readonly StepLine[]): readonly (keyof typeof stepNames)[] {
  const names = Object.keys(stepNames) as (keyof typeof stepNames)[];
  return names.filter((name) =>
    lines.some(({ steps }) => steps.some(({ step, days }) => step === name && days !== undefined)),
  );
}

/** The same as a file, in numbers that a sheet can work with. */
export function csvOf(lines: readonly StepLine[]): {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
} {
  const told = toldSteps(lines);
  const columns = told.flatMap((name): CsvColumn[] =>
    [texts.csvCases, texts.csvMedian, texts.csvLongest].map((title) => ({
      title: sayNow(title, { step: sayNow(stepNames[name]) }),
      kind: "count",
    })),
  );
  const rows = lines.map(({ name, steps }) => [
    typeof name === "string" ? name : sayNow(name),
    ...told.flatMap((one): CsvCell[] => {
      const days = steps.find(({ step }) => step === one)?.days;
      return days === undefined ? [null, null, null] : [days.cases, days.median, days.longest];
    }),
  ]);
  return { columns: [{ title: sayNow(texts.lender), kind: "text" }, ...columns], rows };
}
