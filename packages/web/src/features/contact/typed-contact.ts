import { readAmount } from "../../lib/read-amount.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { contactTexts as texts } from "./contact-texts.ts";

/** What the form of one contact holds, as typed. */
export interface TypedContact {
  readonly debtId: string;
  readonly channel: string;
  readonly answered: string;
  readonly dials: string;
  readonly target: string;
  readonly at: string;
  readonly until: string;
  readonly claimedFrom: string;
  readonly agency: string;
  readonly number: string;
  readonly said: string;
  readonly demands: string;
  readonly demand: string;
  readonly on: string;
  readonly night: boolean;
  readonly refused: boolean;
  readonly disclosed: boolean;
  readonly files: readonly File[];
}

export const isMissed = ({ channel, answered }: Pick<TypedContact, "channel" | "answered">) =>
  channel === "call" && answered === "no";

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

export function checkContact(typed: TypedContact): Flaws<TypedContact> {
  const { said, demands, demand, on, at, until, dials } = typed;
  const missed = isMissed(typed);
  const count = Number(dials);
  const isCount = Number.isInteger(count) && count >= 1 && count <= 500;
  const isAmount = demands !== "yes" || demand === "" || readAmount(demand) !== undefined;
  return {
    ...(said.trim() === "" && !missed ? { said: texts.saidFlaw } : {}),
    ...(isAmount ? {} : { demand: uiTexts.amountFlaw }),
    ...(missed && dials !== "" && !isCount ? { dials: texts.dialsFlaw } : {}),
    ...(at === "" || timeOfDay.test(at) ? {} : { at: texts.timeFlaw }),
    ...(until === "" || timeOfDay.test(until) ? {} : { until: texts.timeFlaw }),
    ...(on === "" ? { on: uiTexts.dayFlaw } : {}),
  };
}

/** The event's data; what was left empty is left out. `silence` stands for what a missed call says. */
export function contactData(typed: TypedContact, contactId: string, silence: string) {
  const { channel, demands, on, night, refused, disclosed } = typed;
  const missed = isMissed(typed);
  const demandFen = !missed && demands === "yes" ? readAmount(typed.demand) : undefined;
  const target = typed.target === "" ? "client" : typed.target;
  const dials = missed && typed.dials !== "" ? Number(typed.dials) : undefined;
  const words = {
    at: typed.at,
    until: missed ? typed.until : "",
    claimedFrom: typed.claimedFrom.trim(),
    agency: typed.agency.trim(),
    number: typed.number.trim(),
  };
  return {
    contactId,
    channel,
    target,
    demandsPayment: !missed && demands === "yes",
    said: typed.said.trim() === "" ? silence : typed.said.trim(),
    on,
    ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== "")),
    ...(channel === "call" ? { answered: !missed } : {}),
    ...(dials === undefined ? {} : { dials }),
    ...(demandFen === undefined || demandFen === 0 ? {} : { demandFen }),
    ...(night ? { nightAgreed: true } : {}),
    ...(refused && target === "contact" ? { contactRefused: true } : {}),
    ...(disclosed ? { disclosed: true } : {}),
  };
}
