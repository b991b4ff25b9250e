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

interface WordsOf {
  readonly "zh-CN": string;
  readonly en?: string | undefined;
}

/** In the reader's language, and in Chinese where nobody wrote the other. */
export function inWords({ "zh-CN": chinese, en }: WordsOf): string {
  return languageStore.get() === "en" ? (en ?? chinese) : chinese;
}

/** The same on a page: what is Chinese there is read out as Chinese. */
export function Words({ of }: { readonly of: WordsOf }) {
  const isChinese = languageStore.get() === "en" && of.en === undefined;
  return isChinese ? <Chinese>{of["zh-CN"]}</Chinese> : inWords(of);
}

/** Names and sources as somebody wrote them. */
export function Chinese({ children }: { readonly children: ReactNode }) {
  return <span lang="zh-CN">{children}</span>;
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
    [say(texts.nameZh), <Chinese key="zh">{fields.name["zh-CN"]}</Chinese>],
    [say(texts.nameEn), fields.name.en ?? ""],
    [
      say(texts.aliases),
      aliases.length === 0 ? (
        ""
      ) : (
        <Chinese key="aliases">{aliases.join(say(texts.between))}</Chinese>
      ),
    ],
    [say(texts.licence), say(licenceTexts[fields.licence])],
    [say(texts.official), channelWords(official, say)],
    [
      say(texts.reports),
      reportsToPbc === undefined ? "" : say(reportsToPbc ? texts.yes : texts.no),
    ],
    [say(texts.cycle), reportingCycle === undefined ? "" : say(cycleTexts[reportingCycle])],
    [say(texts.closure), closureWords(closure, say)],
    [say(texts.debit), autoDebit === undefined ? "" : <Words key="debit" of={autoDebit} />],
    [
      say(texts.agencies),
      agencies.length === 0 ? (
        ""
      ) : (
        <Chinese key="agencies">{agencies.join(say(texts.between))}</Chinese>
      ),
    ],
    [say(texts.note), note === undefined ? "" : <Chinese key="note">{note}</Chinese>],
    ...sources.map(
      ({ where, checkedOn, confidence }) =>
        [
          say(texts.sources),
          <>
            <Chinese>{where}</Chinese> ({say(confidenceTexts[confidence])}, <Day on={checkedOn} />)
          </>,
        ] as const,
    ),
  ];
  return all.filter(([, value]) => value !== "");
}

function closureWords(closure: CreditorFields["closure"], say: Say): ReactNode {
  if (closure === undefined) return "";
  const method = say(closureTexts[closure.method]);
  if (closure.how === undefined) return method;
  return (
    <>
      {method}
      {say(texts.colon)}
      <Words of={closure.how} />
    </>
  );
}
