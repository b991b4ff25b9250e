import { importColumns } from "../../import/columns.ts";
import { readImport, type ImportMark } from "../../import/import-job.ts";
import { missingFields, type Mapping } from "../../import/suggest-mapping.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { LongJob } from "../../ports/long-jobs.ts";
import { stepImport, type ImportStepped } from "./step-import.ts";

/** Says which column tells what; the worker then checks every row and records none. May be said again. */
export async function checkImport(
  ctx: Context,
  { importId, mapping }: { readonly importId: string; readonly mapping: Mapping },
): Promise<ImportStepped | Refused> {
  return stepImport(ctx, importId, {
    from: ["map", "review"],
    to: "check",
    change: (mark, job) => refuseMapping(mark, job, mapping) ?? { mapping },
  });
}

function refuseMapping(
  { headings = [] }: ImportMark,
  job: LongJob,
  mapping: Mapping,
): Refused | undefined {
  const { kind } = readImport(job).order;
  const columns = importColumns[kind];
  const places = Object.values(mapping);
  const isKnown = (field: string) => columns.some((column) => column.field === field);
  if (
    !Object.keys(mapping).every(isKnown) ||
    places.some((place) => place >= headings.length) ||
    new Set(places).size < places.length
  ) {
    return refuse("import.column-unknown", { field: "mapping" });
  }
  const missing = new Set(missingFields(kind, mapping));
  if (missing.size === 0) return undefined;
  const titles = columns.filter(({ field }) => missing.has(field)).map(({ title }) => title);
  const list = {
    "zh-CN": titles.map((title) => title["zh-CN"]).join("、"),
    en: titles.map((title) => title.en).join(", "),
  };
  return refuse("import.columns-missing", { field: "mapping", slots: { columns: list } });
}
