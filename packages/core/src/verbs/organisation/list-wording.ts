import { sendingSteps, whenSent, type SendingStep } from "../../followups/when-sent.ts";
import type { Context } from "../../kernel/context.ts";
import type { Text } from "../../kernel/language.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Stream } from "../../notices/notice.ts";
import { loadWordingTools } from "../../notices/wording/load-wording-tools.ts";
import type { Place } from "../../notices/wording/places.ts";
import {
  everyMail,
  wordingIds,
  type Wording,
  type WordingId,
} from "../../notices/wording/wording.ts";
import { permit } from "../../policy/permit.ts";

/** One kind of mail: when it goes, what of it may be worded, and what was. */
export interface ListedWording {
  readonly id: WordingId;
  readonly title: Text;
  /** What stands in every mail belongs to none. */
  readonly stream?: Stream;
  readonly sent: readonly { readonly rule: string; readonly title: Text; readonly when: Text }[];
  /** None: it stays as it is. */
  readonly places: readonly Place[];
  readonly own: Wording;
}

export interface SlotExplained {
  readonly label: Text;
  readonly sample: Text;
}

export interface ListedWordings {
  readonly kind: "listed";
  /** Of the organisation: what a change must be made from. */
  readonly version: number;
  readonly items: readonly ListedWording[];
  /** What every slot of the places stands for, and how it may look in a mail. */
  readonly slots: ReadonlyMap<string, SlotExplained>;
}

const everyMailTitle: Text = {
  "zh-CN": "求助的一行和落款",
  en: "The line of help, and the signature",
};

/** Every mail to clients and staff, in the product's words and the organisation's own. */
export async function listWording(ctx: Context): Promise<ListedWordings | Refused> {
  const refused = permit(ctx, "wording.read");
  if (refused !== undefined) return refused;
  const { noticeOf, placesOf, explainSlot } = await loadWordingTools();
  const steps = sendingSteps(ctx.rulebook);
  const items = wordingIds.map((id): ListedWording => {
    const listed = { id, places: placesOf(id), own: ctx.org.wording?.[id] ?? {} };
    if (id === everyMail) return { ...listed, title: everyMailTitle, sent: [] };
    const { subject: title, stream } = noticeOf(id);
    return { ...listed, title, stream, sent: (steps.get(id) ?? []).map(sendingOf) };
  });
  const names = new Set(items.flatMap(({ places }) => places.flatMap(({ slots }) => slots)));
  const slots = new Map([...names].map((name) => [name, explainSlot(name, ctx.org.phone)]));
  return { kind: "listed", version: ctx.org.version, items, slots };
}

function sendingOf({ rule, step }: SendingStep): ListedWording["sent"][number] {
  return { rule: rule.id, title: rule.title, when: whenSent(step) };
}
