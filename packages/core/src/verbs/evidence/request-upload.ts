import { randomUUID } from "node:crypto";
import { addMs, type Instant } from "../../calendar/instant.ts";
import { dataStateOf } from "../../casefile/data-state.ts";
import { formatOfMediaType } from "../../evidence/file-format.ts";
import { objectKeyOf } from "../../evidence/object-key.ts";
import { mayBeKept } from "../../evidence/standing.ts";
import { mostBytes, ticketSeconds, type UploadRequest } from "../../evidence/upload-request.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, reachOf } from "../../policy/permit.ts";
import type { Reach } from "../../policy/policy.ts";
import type { EvidenceRecord } from "../../ports/evidence-records.ts";
import type { UploadTicket } from "../../ports/file-store.ts";
import { isClientFile, isDebtFile, type ClientFile, type DebtFile } from "../cases/read-files.ts";

export interface TicketGiven {
  readonly kind: "ticket";
  readonly evidenceId: string;
  readonly upload: UploadTicket;
  readonly expiresAt: Instant;
}

/**
 * Announces a file and gives the ticket to post it with, good for exactly these bytes and 15 minutes. The
 * file is evidence only once `receiveUpload` has seen it.
 */
export async function requestUpload(
  ctx: Context,
  request: UploadRequest,
): Promise<TicketGiven | Refused> {
  const reach = reachOf(ctx.actor, "evidence.upload");
  if (reach === undefined) return refuse("client.unknown");
  const refused =
    refuseFile(request) ?? refuseOwner(request, await loadOwners(ctx, reach, request));
  if (refused !== undefined) return refused;
  const record = recordFor(ctx, request);
  await ctx.evidence.announce(record);
  const { key, mediaType, sizeBytes, sha256, announcedAt } = record;
  const expiresInSeconds = ticketSeconds;
  const ticket = { key, mediaType, sizeBytes, sha256, expiresInSeconds };
  return {
    kind: "ticket",
    evidenceId: record.ref.evidenceId,
    upload: await ctx.files.uploadTicket(ticket),
    expiresAt: addMs(announcedAt, ticketSeconds * 1000),
  };
}

function refuseFile({ mediaType, sizeBytes }: UploadRequest): Refused | undefined {
  if (formatOfMediaType(mediaType) === undefined) {
    return refuse("upload.wrong-type", { field: "mediaType" });
  }
  return sizeBytes > mostBytes ? refuse("upload.too-large", { field: "sizeBytes" }) : undefined;
}

interface Owners {
  readonly client: ClientFile | undefined;
  readonly debt: DebtFile | undefined;
}

/** A client and a debt in one read, as far as they are within reach. */
async function loadOwners(
  ctx: Context,
  reach: Reach,
  { clientId, debtId }: UploadRequest,
): Promise<Owners> {
  const client = { orgId: ctx.org.id, clientId };
  const refs = debtId === undefined ? [client] : [client, { ...client, debtId }];
  const files = await ctx.cases.loadMany(refs);
  const found = files.filter((file) => covers(ctx.actor, reach, file));
  return { client: found.find(isClientFile), debt: found.find(isDebtFile) };
}

function refuseOwner(request: UploadRequest, { client, debt }: Owners): Refused | undefined {
  if (client === undefined) return refuse("client.unknown");
  const owner = request.debtId === undefined ? client : debt;
  if (owner === undefined) return refuse("debt.unknown", { field: "debtId" });
  if (dataStateOf(client.facts) !== "active") return refuse("data.locked");
  if (owner.facts.closed !== undefined) return refuse("case.closed");
  if (!mayBeKept(request.kind, client.facts)) {
    return refuse("evidence.not-consented", { field: "kind" });
  }
  return refusePayment(request, debt);
}

function refusePayment(
  { paymentId }: UploadRequest,
  debt: DebtFile | undefined,
): Refused | undefined {
  if (paymentId === undefined) return undefined;
  if (debt?.facts.payments.some(({ id }) => id === paymentId) === true) return undefined;
  return refuse("payment.unknown", { field: "paymentId", slots: { id: paymentId } });
}

function recordFor({ org, actor, clock }: Context, request: UploadRequest): EvidenceRecord {
  const { clientId, debtId, paymentId, ...file } = request;
  const ref = { orgId: org.id, clientId, evidenceId: randomUUID() };
  return {
    ref,
    ...(debtId === undefined ? {} : { debtId }),
    ...(paymentId === undefined ? {} : { paymentId }),
    ...file,
    key: objectKeyOf(ref),
    announcedAt: clock.now(),
    announcedBy: actorRef(actor),
    ...(actor.kind === "user" && actor.role === "client" ? { from: "client" } : {}),
    state: "awaited",
  };
}
