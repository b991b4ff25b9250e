import { z } from "zod";
import type { IsoDate } from "../calendar/dates.ts";
import { day, line, text } from "../casefile/events/fields.ts";

/**
 * What an organisation knows of a lender (A20, B20, A14, A19, B31). What nobody is sure of stays empty: an empty
 * field is shown as unknown, never guessed. The register says of nobody that they are unlicensed.
 */

export const creditorLicences = [
  "bank",
  "consumer-finance",
  "microloan",
  "other-licensed",
  /** A platform that only brings people together: who lends stands in the contract. */
  "platform",
  "unknown",
] as const;

/** How often a lender reports; of the bureau's side nothing is known here (B20). */
export const reportingCycles = ["daily", "weekly", "monthly", "irregular"] as const;

export const confidences = ["H", "M", "L"] as const;
export type Confidence = (typeof confidences)[number];

/** Chinese first; where nobody wrote English, the Chinese is shown. */
const words = (longest: number) =>
  z.strictObject({ "zh-CN": text(longest), en: text(longest).optional() });

const name = z.strictObject({ "zh-CN": line(80), en: line(120).optional() });

const source = z.strictObject({
  /** Where it stands, as text: never a link. */
  where: line(300),
  checkedOn: day,
  confidence: z.enum(confidences),
});

const channel = z.strictObject({
  kind: z.enum(["phone", "app", "site", "wechat"]),
  /** Text alone: a number to dial, an app's name, an address to type. */
  value: line(120),
});

export const creditorFieldsSchema = z.strictObject({
  name,
  /** Other names, brands and products, as people may know them. */
  aliases: z.array(line(80)).max(30).default([]),
  licence: z.enum(creditorLicences),
  reportsToPbc: z.boolean().optional(),
  reportingCycle: z.enum(reportingCycles).optional(),
  official: z.array(channel).max(10).default([]),
  /** Whether a settled account closes by itself, and how one asks for it. */
  closure: z
    .strictObject({ method: z.enum(["automatic", "manual"]), how: words(500).optional() })
    .optional(),
  /** How to cancel its auto-debit. */
  autoDebit: words(500).optional(),
  /** Collection agencies that are known to work for it. */
  agencies: z.array(line(80)).max(30).default([]),
  sources: z.array(source).max(10).default([]),
  note: text(500).optional(),
});

export type CreditorFields = z.output<typeof creditorFieldsSchema>;
export type OfficialChannel = CreditorFields["official"][number];

/** A change that a counsellor asks for; a supervisor takes it over, or saves something else. */
export interface CreditorProposal {
  readonly fields: CreditorFields;
  readonly by: string;
  readonly on: IsoDate;
}

/** A lender as an organisation sees it. */
export interface Creditor extends CreditorFields {
  readonly creditorId: string;
  /** From the shared list as it came, or the organisation's own words. */
  readonly origin: "shared" | "own";
  readonly state: "reviewed" | "needs-review";
  /** 0 is the shared list's, which nobody has written over yet. */
  readonly version: number;
  readonly proposal?: CreditorProposal;
  readonly changedBy?: string;
  readonly changedOn?: IsoDate;
}

/** The day on which somebody last looked whether it is still so. */
export function checkedOn({ sources }: CreditorFields): IsoDate | undefined {
  return sources
    .map((one) => one.checkedOn)
    .toSorted()
    .at(-1);
}
