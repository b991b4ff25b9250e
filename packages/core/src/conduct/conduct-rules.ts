import type { ContactFact } from "../casefile/contact-fact.ts";
import type { IsoDate } from "../calendar/dates.ts";
import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";
import { conductBases as by, type ConductBasis } from "./bases.ts";

/** What somebody logged of one day, and whether the debt had been settled by then. */
export interface ConductDay {
  readonly on: IsoDate;
  readonly contacts: readonly ContactFact[];
  readonly isSettled: boolean;
}

/** The contacts that a rule speaks of together, with how often and how often it may be. */
export interface Sighting {
  readonly contacts: readonly ContactFact[];
  readonly count?: number;
  readonly limit?: number;
}

interface ConductRule {
  readonly id: ConductRuleId;
  readonly title: Text;
  /** What it asks for; with `{limit}`. */
  readonly asks: Text;
  readonly bases: readonly ConductBasis[];
  find(day: ConductDay): readonly Sighting[];
}

export const conductRuleIds = [
  "quiet-hours",
  "effective-calls",
  "unanswered-dials",
  "third-party",
  "disclosure",
  "settled-debt",
] as const;
export type ConductRuleId = (typeof conductRuleIds)[number];

const quietFrom = "22:00";
const quietUntil = "08:00";
const mostEffectiveCalls = 3;
const mostUnansweredDials = 6;

const each = (contacts: readonly ContactFact[]): Sighting[] =>
  contacts.map((contact) => ({ contacts: [contact] }));

function isAtNight({ at, nightAgreed }: ContactFact): boolean {
  return at !== undefined && nightAgreed !== true && (at >= quietFrom || at < quietUntil);
}

function moreThan(limit: number, contacts: readonly ContactFact[]): Sighting[] {
  const count = contacts.reduce((sum, { dials = 1 }) => sum + dials, 0);
  return count > limit ? [{ contacts, count, limit }] : [];
}

const isCall = ({ channel }: ContactFact) => channel === "call";
const isEffective = (one: ContactFact) =>
  isCall(one) && one.answered === true && one.target === undefined;
const isUnanswered = (one: ContactFact) => isCall(one) && one.answered === false;

/** Different limits count different things, answered calls and dials that nobody took: both are kept (TC11). */
export const conductRules: readonly ConductRule[] = [
  {
    id: "quiet-hours",
    title: say("夜间联系", "Contact at night"),
    asks: say(
      "没有约定的话，22:00到次日08:00不联系",
      "no collection from 22:00 to 08:00 unless that was agreed",
    ),
    bases: [by.standard, by.formerGuide, by.bankGuide],
    find: ({ contacts }) => each(contacts.filter(isAtNight)),
  },
  {
    id: "effective-calls",
    title: say("一天接通的电话太多", "Too many answered calls in a day"),
    asks: say(
      "对同一位借款人，一天接通的电话不超过{limit}次",
      "at most {limit} answered calls a day to one borrower",
    ),
    bases: [by.standard],
    find: ({ contacts }) => moreThan(mostEffectiveCalls, contacts.filter(isEffective)),
  },
  {
    id: "unanswered-dials",
    title: say("一天没接到的电话太多", "Too many unanswered dials in a day"),
    asks: say(
      "对同一个号码，一天没有接通的拨打不超过{limit}次",
      "at most {limit} unanswered dials a day to one number",
    ),
    bases: [by.bankGuide],
    find: ({ contacts }) =>
      ([undefined, "contact", "third-party"] as const).flatMap((whom) =>
        moreThan(
          mostUnansweredDials,
          contacts.filter((one) => isUnanswered(one) && one.target === whom),
        ),
      ),
  },
  {
    id: "third-party",
    title: say("联系了别人", "Somebody else was contacted"),
    asks: say(
      "只联系借款人；找不到本人时才可以问联系人，对方不愿意就不再联系",
      "only the borrower; a contact person only when the borrower cannot be reached, and never after they refuse",
    ),
    bases: [by.standard, by.bankGuide, by.cardRules],
    find: ({ contacts }) => each(contacts.filter(isForeign)),
  },
  {
    id: "disclosure",
    title: say("把借款的事告诉了别人", "Somebody else was told of the debt"),
    asks: say("不向别人透露借款的事", "the debt is not disclosed to anybody else"),
    bases: [by.standard, by.bankGuide, by.peace],
    find: ({ contacts }) => each(contacts.filter(({ disclosed }) => disclosed === true)),
  },
  {
    id: "settled-debt",
    title: say("已经还清还来联系", "Contact about a debt that is settled"),
    asks: say(
      "还清之后，正常情况下不再联系、不再要求还款",
      "once it is settled there is normally no contact and no demand",
    ),
    bases: [by.peace],
    find: ({ isSettled, contacts }) =>
      isSettled && contacts.length > 0 ? [{ contacts, count: contacts.length }] : [],
  },
];

/** A third party always; the contact person whom the client named, once they had refused. */
function isForeign({ target, contactRefused }: ContactFact): boolean {
  return target === "third-party" || (target === "contact" && contactRefused === true);
}
