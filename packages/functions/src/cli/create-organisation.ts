import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { address, id, line } from "@aftercare/core/casefile/events/fields.ts";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { languages } from "@aftercare/core/kernel/language.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import type { Organisations } from "@aftercare/core/ports/organisations.ts";
import { makeOrganisationStore } from "@aftercare/core/store/organisation-store.ts";
import { z } from "zod";
import { makeDocumentClient } from "../adapters/aws-clients.ts";
import { readTableName } from "../config.ts";

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "write HH:mm" });

const organisationSchema = z.strictObject({
  id,
  name: line(80),
  zone: z
    .string()
    .refine(isZone, { error: "write an IANA zone, for example Asia/Shanghai" })
    .default("Asia/Shanghai"),
  language: z.enum(languages).default("zh-CN"),
  mailAt: timeOfDay.default("09:00"),
  quietFrom: timeOfDay.default("22:00"),
  quietUntil: timeOfDay.default("08:00"),
  /** What a person calls when a mail looks odd; shown in every mail. */
  phone: line(40),
  staffAddress: address,
});

export type NewOrganisation = z.input<typeof organisationSchema>;

/**
 * Makes an organisation and its first API key, which is shown here once and kept nowhere.
 * @throws AppError `config.invalid` that names what is wrong, or when the id is taken.
 */
export async function createOrganisation(
  organisations: Organisations,
  input: NewOrganisation,
): Promise<{ readonly organisation: Organisation; readonly apiKey: string }> {
  const parsed = organisationSchema.safeParse(input);
  if (!parsed.success) throw wrong(parsed.error.issues.map(writeFlaw).join("; "));
  const organisation: Organisation = { ...parsed.data, id: parsed.data.id as OrgId };
  if ((await organisations.load(organisation.id)) !== undefined) {
    throw wrong(`there is an organisation “${organisation.id}” already`);
  }
  await organisations.save(organisation);
  return { organisation, apiKey: await issueApiKey(organisations, organisation.id) };
}

/** A further key for an organisation: `ak_<organisation>_<256 random bits>`. */
export async function issueApiKey(organisations: Organisations, orgId: OrgId): Promise<string> {
  const key = `ak_${orgId}_${randomBytes(32).toString("base64url")}`;
  await organisations.addApiKey({ orgId, keyId: randomBytes(6).toString("hex") }, key);
  return key;
}

function isZone(zone: string): boolean {
  return zone === "UTC" || Intl.supportedValuesOf("timeZone").includes(zone);
}

function writeFlaw({ path, code, message }: z.core.$ZodIssue): string {
  return `--${flagOf(path.join("."))}: ${code === "invalid_type" ? "is needed" : message}`;
}

/** `staffAddress` is given as `--staff-address`. */
function flagOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function wrong(message: string): AppError {
  return new AppError("config.invalid", message, { retriable: false });
}

/** `node create-organisation.ts --id demo --name 示例机构 --phone 400-000-0000 --staff-address a@example.org` */
async function main(): Promise<void> {
  const fields = Object.keys(organisationSchema.shape);
  const options = Object.fromEntries(
    fields.map((field) => [flagOf(field), { type: "string" }] as const),
  );
  const { values } = parseArgs({ options });
  const given = fields.map((field) => [field, values[flagOf(field)]]);
  const organisations = makeOrganisationStore(makeDocumentClient(process.env), {
    tableName: readTableName(process.env),
    elapsedMs: () => performance.now(),
  });
  const made = await createOrganisation(
    organisations,
    Object.fromEntries(given) as NewOrganisation,
  );
  const { organisation, apiKey } = made;
  process.stdout.write(
    `${organisation.name} (${organisation.id})\n${apiKey}\nThis key is shown once. Keep it safe.\n`,
  );
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : "failed"}\n`);
    process.exitCode = 1;
  }
}
