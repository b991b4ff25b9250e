import type { Organisation } from "../../api/organisation.ts";
import { readAmount } from "../../lib/read-amount.ts";
import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { settingsTexts as texts } from "./settings-texts.ts";

/** As much as the API takes. */
const mostReportFen = 100_000;

/** The settings as a form types them; an empty text is nothing. */
export interface Typed {
  readonly name: string;
  readonly phone: string;
  readonly staffAddress: string;
  readonly zone: string;
  readonly language: string;
  readonly mailAt: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly senderName: string;
  readonly replyTo: string;
  readonly secondFactor: string;
  readonly moreYears: string;
  readonly reportPrice: string;
}

export function typedOf(organisation: Organisation): Typed {
  const { name, phone, staffAddress, zone, language, mailAt, quietFrom, quietUntil } = organisation;
  const { sender, secondFactor, retention, reportPriceFen } = organisation;
  return {
    name,
    phone,
    staffAddress,
    zone,
    language,
    mailAt,
    quietFrom,
    quietUntil,
    senderName: sender?.name ?? "",
    replyTo: sender?.replyTo ?? "",
    secondFactor,
    moreYears: String(retention.moreYears),
    reportPrice: reportPriceFen === undefined ? "" : String(reportPriceFen / 100),
  };
}

export function checkSettings(typed: Typed): Flaws<Typed> {
  const { name, phone, staffAddress, senderName, replyTo, moreYears, reportPrice } = typed;
  const years = Number(moreYears);
  const isTime = (time: string) => /^\d{2}:\d{2}$/.test(time);
  return {
    ...(name.trim() === "" ? { name: uiTexts.requiredFlaw } : {}),
    ...(phone.trim() === "" ? { phone: uiTexts.requiredFlaw } : {}),
    ...(staffAddress.includes("@") ? {} : { staffAddress: texts.addressFlaw }),
    ...(isTime(typed.mailAt) ? {} : { mailAt: texts.timeFlaw }),
    ...(isTime(typed.quietFrom) ? {} : { quietFrom: texts.timeFlaw }),
    ...(isTime(typed.quietUntil) ? {} : { quietUntil: texts.timeFlaw }),
    ...(replyTo === "" || replyTo.includes("@") ? {} : { replyTo: texts.addressFlaw }),
    ...(replyTo !== "" && senderName.trim() === "" ? { senderName: texts.replyFlaw } : {}),
    ...(/^\d{1,2}$/.test(moreYears.trim()) && years <= 20 ? {} : { moreYears: texts.yearsFlaw }),
    ...(reportPrice.trim() === "" || (readAmount(reportPrice) ?? Infinity) <= mostReportFen
      ? {}
      : { reportPrice: uiTexts.amountFlaw }),
  };
}

/** What is different from before, as the API takes it: only that is sent. */
export function changesOf(before: Typed, typed: Typed): Readonly<Record<string, unknown>> {
  const { senderName, replyTo, moreYears, reportPrice, ...plain } = typed;
  const changed = Object.entries(plain).filter(
    ([name, value]) => before[name as keyof Typed] !== value,
  );
  const isNewSender = senderName !== before.senderName || replyTo !== before.replyTo;
  return {
    ...Object.fromEntries(changed),
    ...(isNewSender ? { sender: senderOf(senderName.trim(), replyTo.trim()) } : {}),
    ...(moreYears === before.moreYears ? {} : { retention: { moreYears: Number(moreYears) } }),
    ...(reportPrice === before.reportPrice
      ? {}
      : { reportPriceFen: readAmount(reportPrice) ?? null }),
  };
}

function senderOf(name: string, replyTo: string) {
  if (name === "") return null;
  return replyTo === "" ? { name } : { name, replyTo };
}
