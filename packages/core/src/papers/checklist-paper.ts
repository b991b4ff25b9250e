import type { IsoDate } from "../calendar/dates.ts";
import type { FollowUp } from "../followups/follow-up.ts";
import { isOpen } from "../followups/follow-up.ts";
import type { FollowUpKind } from "../followups/follow-up-kind.ts";
import type { Language, Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";
import { writeDate, writeEstimate } from "../notices/write-date.ts";
import type { Block, Paper, Row } from "./paper.ts";

export interface ChecklistItem {
  readonly followUp: FollowUp;
  readonly kind: FollowUpKind;
  /** When it comes up: put off, it is later than its due date. */
  readonly comesUpOn: IsoDate;
  /** Which debt it belongs to, as its lender is called. */
  readonly debt?: string;
}

interface Checklist {
  readonly name: string;
  readonly org: { readonly name: string; readonly phone: string };
  readonly today: IsoDate;
  readonly items: readonly ChecklistItem[];
}

const words = {
  title: say("我的清单", "My checklist"),
  made: say(
    "{name}，{today}打印。日期变了，请重新打印一份。",
    "{name}, printed on {today}. When a date moves, print it anew.",
  ),
  todo: say("要做的事", "To do"),
  awaited: say("等对方答复的事", "Answers to wait for"),
  nothing: say("现在没有要做的事。", "There is nothing to do now."),
  done: say("完成", "Done"),
  day: say("最晚哪天", "By"),
  what: say("做什么", "What"),
  debt: say("哪一笔", "Which debt"),
  safe: say(
    "有人来电要你转账、要验证码，先不给，打{phone}问{org}，或打 96110。",
    "If somebody rings for a transfer or a code, give nothing: ring {org} on {phone}, or 96110.",
  ),
};

/** B68: everything that is still to come for one person, with dates and boxes, to hang on the wall. */
export function checklistPaper({ name, org, today, items }: Checklist, language: Language): Paper {
  const open = items
    .filter(({ followUp }) => isOpen(followUp))
    .toSorted((a, b) => (a.comesUpOn < b.comesUpOn ? -1 : a.comesUpOn > b.comesUpOn ? 1 : 0));
  const slots = { name, today: writeDate(today, language), org: org.name, phone: org.phone };
  const section = (title: Text, kind: FollowUpKind): Block[] => {
    const ofKind = open.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return [];
    const rows = ofKind.map((item) => rowOf(item, language));
    return [
      { kind: "heading", level: 2, text: title[language] },
      { kind: "table", columns: columnsIn(language), rows },
    ];
  };
  const lists = [...section(words.todo, "task"), ...section(words.awaited, "awaited")];
  return {
    language,
    title: words.title[language],
    on: today,
    from: org.name,
    foot: org.name,
    blocks: [
      { kind: "paragraph", text: fill(words.made, language, slots) },
      ...(lists.length > 0
        ? lists
        : [{ kind: "paragraph", text: words.nothing[language] } as const]),
      { kind: "note", text: fill(words.safe, language, slots) },
    ],
  };
}

function columnsIn(language: Language) {
  return [
    { title: words.done[language], share: 0.7 },
    { title: words.day[language], share: 2.2 },
    { title: words.what[language], share: 4 },
    { title: words.debt[language], share: 2 },
  ];
}

function rowOf({ followUp, comesUpOn, debt = "" }: ChecklistItem, language: Language): Row {
  const { due, estimate, title } = followUp;
  const day = comesUpOn > due ? writeDate(comesUpOn, language) : writeEstimate(estimate, language);
  return ["□", day, title[language], debt];
}

function fill(text: Text, language: Language, slots: Readonly<Record<string, string>>): string {
  return text[language].replace(/\{(\w+)\}/g, (place, slot: string) => slots[slot] ?? place);
}
