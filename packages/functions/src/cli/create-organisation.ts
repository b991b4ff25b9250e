import { parseArgs } from "node:util";
import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { Ports } from "@aftercare/core/kernel/context.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import {
  newOrganisation,
  newOrganisationSchema,
  type NewOrganisation,
} from "@aftercare/core/organisation/organisation-schema.ts";
import { makeApiKeyStore } from "@aftercare/core/store/api-key-store.ts";
import { makeOrganisationStore } from "@aftercare/core/store/organisation-store.ts";
import { newApiKey } from "@aftercare/core/verbs/machines/new-api-key.ts";
import type { z } from "zod";
import { makeDocumentClient } from "../adapters/aws-clients.ts";
import { readTableName, type Environment } from "../config.ts";

/** What can be said on the command line; the rest is decided in the product. */
const fields = [
  "id",
  "name",
  "zone",
  "language",
  "mailAt",
  "quietFrom",
  "quietUntil",
  "phone",
  "staffAddress",
] as const satisfies readonly (keyof NewOrganisation)[];

type KeyMakers = Pick<Ports, "organisations" | "apiKeys" | "wallClock">;

/**
 * Makes an organisation and its first API key, which is shown here once and kept nowhere.
 * @throws AppError `config.invalid` that names what is wrong, or when the id is taken.
 */
export async function createOrganisation(
  ports: KeyMakers,
  input: NewOrganisation,
): Promise<{ readonly organisation: Organisation; readonly apiKey: string }> {
  const parsed = newOrganisationSchema.safeParse(input);
  if (!parsed.success) throw wrong(parsed.error.issues.map(writeFlaw).join("; "));
  const made = { at: ports.wallClock.now(), by: "system:operator" };
  const organisation = newOrganisation(input, made);
  if (!(await ports.organisations.save(organisation))) {
    throw wrong(`there is an organisation “${organisation.id}” already`);
  }
  return { organisation, apiKey: await issueApiKey(ports, organisation.id) };
}

/** A further key for an organisation, with all scopes: whoever may run this may do anything. */
export async function issueApiKey(
  { apiKeys, wallClock }: Omit<KeyMakers, "organisations">,
  orgId: OrgId,
): Promise<string> {
  const { key, secret } = newApiKey({
    orgId,
    name: "operator",
    scopes,
    createdAt: wallClock.now(),
    createdBy: "system:operator",
  });
  await apiKeys.addApiKey(key, secret);
  return secret;
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
  const options = Object.fromEntries(
    fields.map((field) => [flagOf(field), { type: "string" }] as const),
  );
  const { values } = parseArgs({ options });
  const given = fields.map((field) => [field, values[flagOf(field)]]);
  const made = await createOrganisation(
    openStores(process.env),
    Object.fromEntries(given) as NewOrganisation,
  );
  const { organisation, apiKey } = made;
  process.stdout.write(
    `${organisation.name} (${organisation.id})\n${apiKey}\nThis key is shown once. Keep it safe.\n`,
  );
}

function openStores(environment: Environment): KeyMakers {
  const client = makeDocumentClient(environment);
  const wallMs = () => Date.now();
  const options = { tableName: readTableName(environment), elapsedMs: () => performance.now() };
  return {
    organisations: makeOrganisationStore(client, options),
    apiKeys: makeApiKeyStore(client, { ...options, wallMs }),
    wallClock: { now: () => instantOfMs(wallMs()) },
  };
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : "failed"}\n`);
    process.exitCode = 1;
  }
}
