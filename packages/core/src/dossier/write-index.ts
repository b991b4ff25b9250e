import type { Block, FactRow, Paper } from "../papers/paper.ts";
import { writeDate } from "../notices/write-date.ts";
import { writeMoneyInTable } from "../money/write-money.ts";
import type { DossierContents } from "./contents.ts";
import { writeDebt } from "./write-debt.ts";
import type { PackedProof } from "./manifest.ts";
import { contactsTable } from "./write-tables.ts";
import { contactLogOf } from "./contact-log.ts";
import { amountIn } from "./timeline.ts";
import { documentTitle, packedWords, whoWords, words } from "./words.ts";

/**
 * The index that people read first, as HTML and as PDF: what the dossier is for, its files, each debt's facts, the
 * timeline, what is missing, what is left out, and how to check it. Purpose and number stand on every page.
 */
export function writeIndex(contents: DossierContents, packed: readonly PackedProof[]): Paper {
  const { sources, scope, debts, whole } = contents;
  const { language, dossierId } = sources.order;
  const own = whole ? writeOwnFile(contents) : [];
  return {
    language,
    title: `${words.title[language]} · ${scope.title[language]}`,
    on: sources.today,
    from: sources.orgName,
    foot: `${scope.title[language]} · ${sources.orgName} · ${sources.today} · ${dossierId}`,
    blocks: [
      { kind: "note", text: scope.use[language] },
      ...writeAlarm(contents, packed),
      { kind: "facts", rows: aboutRows(contents) },
      ...writeFiles(contents, packed),
      ...writeGaps(contents),
      ...debts.flatMap((debt) => writeDebt(debt, contents)),
      ...own,
      ...writeTimeline(contents),
      ...writeLeftOut(contents),
      heading(words.howToCheck[language]),
      { kind: "paragraph", text: words.checkText[language] },
    ],
  };
}

function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: "heading", level, text };
}

function aboutRows({ sources, debts, whole, scope }: DossierContents): FactRow[] {
  const { order, client, orgName, today, askedBy } = sources;
  const { language } = order;
  const { name, email, phone } = client.facts;
  const reach =
    scope.person === "name"
      ? []
      : [
          { name: words.email[language], value: email ?? words.unknown[language] },
          { name: words.phone[language], value: phone ?? words.unknown[language] },
        ];
  const labels = debts.map(({ label }) => label).join("\n");
  return [
    { name: words.person[language], value: name },
    ...reach,
    { name: words.about[language], value: whole ? words.allDebts[language] : labels },
    { name: words.purpose[language], value: scope.title[language] },
    { name: words.askedBy[language], value: whoWords[askedBy][language] },
    { name: words.madeBy[language], value: orgName },
    { name: words.madeOn[language], value: writeDate(today, language) },
    { name: words.number[language], value: order.dossierId },
  ];
}

function writeAlarm({ sources }: DossierContents, packed: readonly PackedProof[]): Block[] {
  if (packed.every(({ state }) => state === "verified")) return [];
  return [{ kind: "note", text: words.altered[sources.order.language] }];
}

function writeFiles({ sources, proofs }: DossierContents, packed: readonly PackedProof[]): Block[] {
  const { language } = sources.order;
  if (proofs.length === 0) {
    return [heading(words.contents[language]), paragraph(words.none[language])];
  }
  const states = new Map(packed.map(({ evidenceId, state }) => [evidenceId, state]));
  return [
    heading(words.contents[language]),
    {
      kind: "table",
      columns: [
        { title: words.file[language], share: 5 },
        { title: words.kind[language], share: 2 },
        { title: words.day[language], share: 2 },
        { title: words.check[language], share: 1 },
      ],
      rows: proofs.map(({ record, name, on }) => [
        { text: name.slice("evidence/".length), file: name },
        documentTitle(record.kind, language),
        on,
        packedWords[states.get(record.ref.evidenceId) ?? "absent"][language],
      ]),
    },
  ];
}

function writeGaps({ sources, gaps }: DossierContents): Block[] {
  const { language } = sources.order;
  return [
    heading(words.gaps[language]),
    gaps.length === 0
      ? paragraph(words.noGaps[language])
      : { kind: "list", marks: "box", items: gaps },
  ];
}

function writeOwnFile({ sources, scope }: DossierContents): Block[] {
  const { language } = sources.order;
  const contacts = contactLogOf(sources.client, scope);
  if (contacts.length === 0) return [];
  return [heading(words.ownFile[language]), ...contactsTable(contacts, language)];
}

function writeTimeline({ sources, timeline }: DossierContents): Block[] {
  const { language } = sources.order;
  return [
    heading(words.timeline[language]),
    paragraph(words.fullRecord[language]),
    {
      kind: "table",
      columns: [
        { title: words.day[language], share: 2 },
        { title: words.happened[language], share: 4 },
        { title: words.amount[language], share: 2, align: "end" },
        { title: words.by[language], share: 2 },
      ],
      rows: timeline.map((row) => {
        const amountFen = amountIn(row);
        const amount = amountFen === undefined ? "" : writeMoneyInTable(amountFen);
        return [row.on, row.title, amount, whoWords[row.by][language]];
      }),
    },
  ];
}

function writeLeftOut({ sources, leftOut }: DossierContents): Block[] {
  const { language } = sources.order;
  const colon = language === "zh-CN" ? "：" : ": ";
  const items = leftOut.map(({ what, why }) => `${what}${colon}${why[language]}`);
  return [
    heading(words.leftOut[language]),
    items.length === 0 ? paragraph(words.none[language]) : { kind: "list", marks: "bullet", items },
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
