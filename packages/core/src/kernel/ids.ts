import type { Brand } from "./brand.ts";

export type OrgId = Brand<string, "OrgId">;
export type ClientId = Brand<string, "ClientId">;
export type DebtId = Brand<string, "DebtId">;

/** Letters, digits, "-" and "_", 1 to 64 of them: safe in a key, in a URL and in a mail tag alike. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Names one case file: a client's own, or one debt of that client. The tenant is always part of it. */
export interface FileRef {
  readonly orgId: OrgId;
  readonly clientId: ClientId;
  readonly debtId?: DebtId;
}

/** The CloudEvents `subject` of a case file: `clients/C` or `clients/C/debts/D`. */
export function subjectOf(ref: FileRef): string {
  return ref.debtId === undefined
    ? `clients/${ref.clientId}`
    : `clients/${ref.clientId}/debts/${ref.debtId}`;
}

/** Reads a subject back; undefined when it names no case file. */
export function refOfSubject(orgId: OrgId, subject: string): FileRef | undefined {
  const [clients, clientId, debts, debtId, ...rest] = subject.split("/");
  if (clients !== "clients" || clientId === undefined || rest.length > 0) return undefined;
  if (!idPattern.test(clientId)) return undefined;
  if (debts === undefined) return { orgId, clientId: clientId as ClientId };
  if (debts !== "debts" || debtId === undefined || !idPattern.test(debtId)) return undefined;
  return { orgId, clientId: clientId as ClientId, debtId: debtId as DebtId };
}
