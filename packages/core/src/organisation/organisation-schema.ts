import { z } from "zod";
import { address, id, line } from "../casefile/events/fields.ts";
import { isQuietTime, type MailHours } from "../followups/quiet-hours.ts";
import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import { languages } from "../kernel/language.ts";
import type { Organisation, Sender } from "../kernel/organisation.ts";

/** The one description of what an organisation may be: for the command, the API and every sample. */

const mostMoreYears = 20;

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "Write the time as HH:mm, for example 09:00." });

const zone = z.string().refine(isZone, { error: "Write an IANA zone, for example Asia/Shanghai." });

function isZone(name: string): boolean {
  return name === "UTC" || Intl.supportedValuesOf("timeZone").includes(name);
}

/** It stands beside our address in a mail's head: what could be read as another address is no name. */
const senderName = line(60).refine((name) => !/[<>"\\@]/.test(name), {
  error: 'Write a plain name, without < > " \\ and @.',
});

const sender = z
  .strictObject({ name: senderName, replyTo: address.optional() })
  .transform(({ name, replyTo }): Sender => (replyTo === undefined ? { name } : { name, replyTo }));

const retention = z.strictObject({ moreYears: z.int().min(0).max(mostMoreYears) });
const secondFactor = z.enum(["off", "staff"]);
const reportPriceFen = z.int().min(0).max(100_000);

const name = line(80);
/** What a person calls when a mail looks odd; shown in every mail. */
const phone = line(40);

/** Whether the mails of every morning would fall into the hours in which nobody is written to. */
export function mailsAtNight(hours: MailHours): boolean {
  return isQuietTime(hours.mailAt, hours);
}

const proposed = {
  name,
  zone: zone.default("Asia/Shanghai"),
  language: z.enum(languages).default("zh-CN"),
  mailAt: timeOfDay.default("09:00"),
  quietFrom: timeOfDay.default("22:00"),
  quietUntil: timeOfDay.default("08:00"),
  phone,
  staffAddress: address,
  sender: sender.optional(),
  secondFactor: secondFactor.default("off"),
  retention: retention.default({ moreYears: 0 }),
};

const byNight = { path: ["mailAt"], error: "Choose a time outside the quiet hours." };

export const newOrganisationSchema = z
  .strictObject({ id, ...proposed })
  .refine((asked) => !mailsAtNight(asked), byNight);

/** What a person may say of an organisation they make; without an id it gets one. */
export const organisationRequestSchema = z
  .strictObject({ id: id.optional(), ...proposed })
  .refine((asked) => !mailsAtNight(asked), byNight);

export type NewOrganisation = z.input<typeof newOrganisationSchema>;
export type OrganisationRequest = z.output<typeof organisationRequestSchema>;

/** What an administrator may change of it; `null` takes back what was said. */
export const organisationChangesSchema = z.strictObject({
  name: name.optional(),
  zone: zone.optional(),
  language: z.enum(languages).optional(),
  mailAt: timeOfDay.optional(),
  quietFrom: timeOfDay.optional(),
  quietUntil: timeOfDay.optional(),
  phone: phone.optional(),
  staffAddress: address.optional(),
  sender: sender.nullable().optional(),
  secondFactor: secondFactor.optional(),
  retention: retention.optional(),
  reportPriceFen: reportPriceFen.nullable().optional(),
});

export type OrganisationChanges = z.output<typeof organisationChangesSchema>;

/**
 * A new organisation, with what the product proposes where nothing is said.
 * @throws ZodError: whoever takes input from outside asks the schema first.
 */
export function newOrganisation(
  input: NewOrganisation,
  made: { readonly at: Instant; readonly by: string },
): Organisation {
  const { sender: shown, ...settings } = newOrganisationSchema.parse(input);
  return {
    ...settings,
    id: settings.id as OrgId,
    ...(shown === undefined ? {} : { sender: shown }),
    rules: [],
    state: "active",
    version: 1,
    createdAt: made.at,
    changedAt: made.at,
    changedBy: made.by,
  };
}
