import { msOfInstant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import { troublesKeptForDays, type MailTrouble } from "../ports/mail-troubles.ts";
import type { Row } from "./query.ts";
import * as recordKeys from "./keys/record-keys.ts";
import type { Key } from "./table.ts";

/** A trouble as a row. `ttl`, in epoch seconds, is when the table may let go of it. */
interface TroubleRow extends Key, Omit<MailTrouble, "orgId"> {
  readonly ttl: number;
}

export function rowOfTrouble({ orgId, ...trouble }: MailTrouble): TroubleRow & Row {
  const ttl = Math.floor(msOfInstant(trouble.at) / 1000) + troublesKeptForDays * 86_400;
  return { ...recordKeys.mailTroubleKey(orgId, trouble.at, trouble.id), ...trouble, ttl };
}

export function troubleOfRow(orgId: OrgId, row: Row): MailTrouble {
  const { pk: _pk, sk: _sk, ttl: _ttl, ...trouble } = row as Row & TroubleRow;
  return { orgId, ...trouble };
}
