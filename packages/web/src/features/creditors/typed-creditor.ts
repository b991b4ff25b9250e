import type { CreditorFields } from "../../api/creditors.ts";

/** An entry of the register as its form shows it; empty is "not known". */
export interface TypedCreditor {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: string;
  readonly licence: string;
  readonly reports: string;
  readonly cycle: string;
  readonly phones: string;
  readonly app: string;
  readonly wechat: string;
  readonly site: string;
  readonly closure: string;
  readonly closureHow: string;
  readonly closureHowEn: string;
  readonly debit: string;
  readonly debitEn: string;
  readonly agencies: string;
  readonly source: string;
  readonly confidence: string;
  readonly note: string;
}

export const emptyCreditor: TypedCreditor = {
  nameZh: "",
  nameEn: "",
  aliases: "",
  licence: "unknown",
  reports: "",
  cycle: "",
  phones: "",
  app: "",
  wechat: "",
  site: "",
  closure: "",
  closureHow: "",
  closureHowEn: "",
  debit: "",
  debitEn: "",
  agencies: "",
  source: "",
  confidence: "M",
  note: "",
};

type Kind = CreditorFields["official"][number]["kind"];

export function typedOf(fields: CreditorFields): TypedCreditor {
  const { name, aliases, licence, reportsToPbc, reportingCycle, closure, autoDebit } = fields;
  const values = (kind: Kind) =>
    fields.official.filter((one) => one.kind === kind).map(({ value }) => value);
  return {
    ...emptyCreditor,
    nameZh: name["zh-CN"],
    nameEn: name.en ?? "",
    aliases: aliases.join("\n"),
    licence,
    reports: reportsToPbc === undefined ? "" : reportsToPbc ? "yes" : "no",
    cycle: reportingCycle ?? "",
    phones: values("phone").join("\n"),
    app: values("app").join("\n"),
    wechat: values("wechat").join("\n"),
    site: values("site").join("\n"),
    closure: closure?.method ?? "",
    closureHow: closure?.how?.["zh-CN"] ?? "",
    closureHowEn: closure?.how?.en ?? "",
    debit: autoDebit?.["zh-CN"] ?? "",
    debitEn: autoDebit?.en ?? "",
    agencies: fields.agencies.join("\n"),
    note: fields.note ?? "",
  };
}

/** What was typed, with the sources that are there already; a place that was looked at today is one more. */
export function fieldsFrom(
  typed: TypedCreditor,
  sources: CreditorFields["sources"],
  today: string,
): CreditorFields {
  const { licence, reports, cycle, closure, closureHow, closureHowEn, confidence } = typed;
  const how = wordsOf(closureHow, closureHowEn);
  const autoDebit = wordsOf(typed.debit, typed.debitEn);
  const where = typed.source.trim();
  const looked = { where, checkedOn: today, confidence: confidence as "H" | "M" | "L" };
  return {
    name: wordsOf(typed.nameZh, typed.nameEn) ?? { "zh-CN": "" },
    aliases: linesOf(typed.aliases),
    licence: licence as CreditorFields["licence"],
    ...(reports === "" ? {} : { reportsToPbc: reports === "yes" }),
    ...(cycle === ""
      ? {}
      : { reportingCycle: cycle as NonNullable<CreditorFields["reportingCycle"]> }),
    official: [
      ...channels("phone", typed.phones),
      ...channels("app", typed.app),
      ...channels("wechat", typed.wechat),
      ...channels("site", typed.site),
    ],
    ...(closure === ""
      ? {}
      : {
          closure: {
            method: closure as "automatic" | "manual",
            ...(how === undefined ? {} : { how }),
          },
        }),
    ...(autoDebit === undefined ? {} : { autoDebit }),
    agencies: linesOf(typed.agencies),
    sources: where === "" ? sources : [looked, ...sources.filter((one) => one.where !== where)],
    ...(typed.note.trim() === "" ? {} : { note: typed.note.trim() }),
  };
}

function channels(kind: Kind, typed: string): CreditorFields["official"] {
  return linesOf(typed).map((value) => ({ kind, value }));
}

function linesOf(typed: string): readonly string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Chinese first; English alone stands for both. */
function wordsOf(chinese: string, english: string): CreditorFields["autoDebit"] {
  const [zh, en] = [chinese.trim(), english.trim()];
  if (zh === "" && en === "") return undefined;
  return { "zh-CN": zh === "" ? en : zh, ...(en === "" ? {} : { en }) };
}
