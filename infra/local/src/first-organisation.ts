import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { newOrganisation } from "@aftercare/core/organisation/organisation-schema.ts";
import type { App } from "@aftercare/functions/compose.ts";
import { issueKey } from "@aftercare/functions/jobs/issue-key.ts";
import { errorCode } from "./error-code.ts";

export const firstOrganisation: Organisation = newOrganisation(
  {
    id: "sample",
    name: "样例帮扶中心",
    phone: "400-000-0000",
    staffAddress: "counsellors@example.org",
  },
  { at: instantOfMs(0), by: "system:operator" },
);

/** Opens the first organisation once for a folder; its key is kept beside the data. */
export async function openFirstOrganisation(
  { ports }: App,
  dir: string,
): Promise<{ readonly apiKey: string; readonly isNew: boolean }> {
  const path = join(dir, "api-key");
  const kept = await readIfThere(path);
  if (kept !== undefined) return { apiKey: kept, isNew: false };
  const at = ports.clock.now();
  await ports.organisations.save({ ...firstOrganisation, createdAt: at, changedAt: at });
  const apiKey = await issueKey(ports, firstOrganisation.id);
  await writeFile(path, apiKey, { mode: 0o600 });
  return { apiKey, isNew: true };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
