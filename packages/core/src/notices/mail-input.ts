import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { Clock } from "../followups/rule.ts";
import type { FileRef } from "../kernel/ids.ts";
import type { Language } from "../kernel/language.ts";
import type { Organisation } from "../kernel/organisation.ts";
import type { OutgoingMail } from "../ports/mailer.ts";
import type { NoticeId } from "./notice-id.ts";
import type { SlotValues } from "./slots.ts";

/** One morning's mail about one case file to one person. */
export interface MailInput {
  readonly language: Language;
  readonly recipient: { readonly name: string };
  readonly org: Organisation;
  /** Where the product lives; its host is the address people are told to open themselves. */
  readonly appUrl: string;
  readonly file: FileRef;
  readonly now: Instant;
  /** At least one; the first is the most urgent, except that security notices always lead. */
  readonly sections: readonly MailSection[];
  /** One-click address of RFC 8058 (https outside one machine). Used when a section is a reminder. */
  readonly unsubscribeUrl?: string;
}

export interface MailSection {
  readonly notice: NoticeId;
  /** `<follow-up key>/<step id>`. */
  readonly stepKey: string;
  /** Must hold what `slotsNeededBy(notice)` names; `NoticeSlots<Id>` says it to the compiler. */
  readonly slots: Partial<SlotValues>;
  /** The day of its calendar entry; none when absent or past. */
  readonly due?: IsoDate;
  /** The follow-up whose calendar entry that is, when it is not the step's own (a date that moved). */
  readonly calendarOf?: string;
  readonly clock: Clock;
  /** As the rule writes it: 《征信业管理条例》第25条. Names the law of a `law` clock, a side note else. */
  readonly article?: string;
  /** As a person typed it; only for readers who want their mails to say it. */
  readonly lender?: string;
  /** The follow-up's warning to read before acting, in the mail's language. */
  readonly caution?: string;
  /** The signed, single-purpose link of the button. */
  readonly actionUrl: string;
  /** The follow-up's title in the mail's language: a heading among several, and the calendar entry. */
  readonly title: string;
}

export type ComposedMail = Omit<OutgoingMail, "tags" | "sender" | "to" | "date">;
