import { idPattern, type ClientId, type OrgId } from "../kernel/ids.ts";
import type { EvidenceRef } from "../ports/evidence-records.ts";

/** Where a file lies: `org/<O>/client/<C>/<E>`. Never a person's file name, which could say too much. */
export function objectKeyOf({ orgId, clientId, evidenceId }: EvidenceRef): string {
  return `org/${orgId}/client/${clientId}/${evidenceId}`;
}

/** Reads an object's key back; undefined when it is none of ours. */
export function refOfObjectKey(key: string): EvidenceRef | undefined {
  const [org, orgId, client, clientId, evidenceId, ...rest] = key.split("/");
  if (org !== "org" || client !== "client" || rest.length > 0) return undefined;
  if (!isId(orgId) || !isId(clientId) || !isId(evidenceId)) return undefined;
  return { orgId: orgId as OrgId, clientId: clientId as ClientId, evidenceId };
}

function isId(text: string | undefined): text is string {
  return text !== undefined && idPattern.test(text);
}
