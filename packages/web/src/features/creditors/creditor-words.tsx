import type { ReactNode } from "react";
import type { Creditor, CreditorFields } from "../../api/creditors.ts";
import { languageStore, type Say } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import {
  channelTexts,
  closureTexts,
  confidenceTexts,
  creditorTexts as texts,
  cycleTexts,
  licenceTexts,
} from "./creditor-texts.ts";

interface Words {
  readonly "zh-CN": string;
  readonly en?: string | undefined;
}

/** In the reader's language, and in Chinese where nobody wrote the other. */
export function inWords({ "zh-CN": chinese, en }: Words): string {
  return languageStore.get() === "en" ? (en ?? chinese) : chinese;
}

/** All channels in one line, phones first. */
export function channelWords(official: Creditor["official"], say: Say): string {
  return official
    .map(({ kind, value }) => (kind === "phone" ? value : `${say(channelTexts[kind])} ${value}`))
    .join(" · ");
}

/** What an entry says, field by field; what is not known is left out. */
export function factsOf(
  fields: CreditorFields,
  say: Say,
): readonly (readonly [string, ReactNode])[] {
  const { aliases, reportsToPbc, reportingCycle, official, closure, autoDebit } = fields;
  const { agencies, sources, note } = fields;
  const all: readonly (readonly [string, ReactNode])[] = [
    [say(texts.nameZh), fields.name["zh-CN"]],
    [say(texts.nameEn), fields.name.en ?? ""],
    [say(texts.aliases), aliases.join(say(texts.between))],
    [say(texts.licence), say(licenceTexts[fields.licence])],
    [say(texts.official), channelWords(official, say)],
    [
      say(texts.reports),
      reportsToPbc === undefined ? "" : say(reportsToPbc ? texts.yes : texts.no),
    ],
    [say(texts.cycle), reportingCycle === undefined ? "" : say(cycleTexts[reportingCycle])],
    [say(texts.closure), closureWords(closure, say)],
    [say(texts.debit), autoDebit === undefined ? "" : inWords(autoDebit)],
    [say(texts.agencies), agencies.join(say(texts.between))],
    [say(texts.note), note ?? ""],
    ...sources.map(
      ({ where, checkedOn, confidence }) =>
        [
          say(texts.sources),
          <>
            {where} ({say(confidenceTexts[confidence])}, <Day on={checkedOn} />)
          </>,
        ] as const,
    ),
  ];
  return all.filter(([, value]) => value !== "");
}

function closureWords(closure: CreditorFields["closure"], say: Say): string {
  if (closure === undefined) return "";
  const method = say(closureTexts[closure.method]);
  return closure.how === undefined ? method : `${method}${say(texts.colon)}${inWords(closure.how)}`;
}
