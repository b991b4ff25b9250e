import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import type { App } from "@aftercare/functions/compose.ts";
import { errorCode } from "./error-code.ts";

export const firstOrganisation: Organisation = {
  id: "sample" as OrgId,
  name: "样例帮扶中心",
  zone: "Asia/Shanghai",
  language: "zh-CN",
  mailAt: "09:00",
  quietFrom: "22:00",
  quietUntil: "08:00",
  phone: "400-000-0000",
  staffAddress: "counsellors@example.org",
};

/** Opens the first organisation once for a folder; its key is kept beside the data. */
export async function openFirstOrganisation(
  { ports }: App,
  dir: string,
): Promise<{ readonly apiKey: string; readonly isNew: boolean }> {
  const path = join(dir, "api-key");
  const kept = await readIfThere(path);
  if (kept !== undefined) return { apiKey: kept, isNew: false };
  const apiKey = `ak_${firstOrganisation.id}_${randomBytes(32).toString("base64url")}`;
  await ports.organisations.save(firstOrganisation);
  await ports.organisations.addApiKey({ orgId: firstOrganisation.id, keyId: "local" }, apiKey);
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
