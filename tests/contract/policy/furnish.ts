import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { subjectOf, type DebtId, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { creditorFieldsSchema } from "@aftercare/core/creditors/creditor.ts";
import { listFollowUps } from "@aftercare/core/verbs/cases/list-follow-ups.ts";
import { recordEvent, type RecordOutcome } from "@aftercare/core/verbs/cases/record-event.ts";
import { addCreditor } from "@aftercare/core/verbs/creditors/add-creditor.ts";
import { createExport } from "@aftercare/core/verbs/exports/create-export.ts";
import { requestImport } from "@aftercare/core/verbs/imports/request-import.ts";
import { createApiKey } from "@aftercare/core/verbs/machines/create-api-key.ts";
import { createWebhookEndpoint } from "@aftercare/core/verbs/machines/create-webhook-endpoint.ts";
import { createWebhookSource } from "@aftercare/core/verbs/machines/create-webhook-source.ts";
import { listDeliveries } from "@aftercare/core/verbs/machines/list-deliveries.ts";
import { createJoinLink } from "@aftercare/core/verbs/people/create-join-link.ts";
import { inviteClient } from "@aftercare/core/verbs/people/invite-client.ts";
import { inviteMember } from "@aftercare/core/verbs/people/invite-member.ts";
import { settleDelivery } from "@aftercare/core/webhooks/delivery.ts";
import type { App } from "@aftercare/functions/compose.ts";
import { createOrganisation } from "@aftercare/functions/jobs/create-organisation.ts";
import {
  clientIdOf,
  clients,
  counsellorOf,
  orgIdOf,
  peopleOf,
  userIdOf,
  type ClientName,
  type House,
} from "./cast.ts";
import { keepDossier, keepProof } from "./keep-papers.ts";
import type { Target, Things } from "./target.ts";

/** Makes an organisation with everything in it that a verb can be pointed at. */
export async function furnish(app: App, house: House): Promise<Target[]> {
  const orgId = orgIdOf(house);
  const contact = { phone: "400-000-0000", staffAddress: `staff@${house}.example` };
  await createOrganisation(app.ports, { id: orgId, name: `机构 ${house}`, ...contact });
  const as = async (actor: Actor): Promise<Context> => {
    const ctx = await app.contextFor(orgId, actor);
    if (ctx === undefined) throw new Error("No such organisation.");
    return ctx;
  };
  await hire(app, house);
  const admin = await as({ kind: "user", id: userIdOf("admin", house), role: "admin" });
  const machine = await as({ kind: "system", process: "evidence" });
  const things = await makeThings(admin, house);
  const targets: Omit<Target, "things">[] = [];
  for (const client of clients) {
    const made = await openFile(admin, machine, house, client);
    const askedBy = counsellorOf[client] ?? "wang";
    const counsellor = { kind: "user", id: userIdOf(askedBy, house), role: "counsellor" } as const;
    const asked = await tell(await as(counsellor), made.debt, "evidence.held", {
      held: true,
      reason: "准备起诉",
    });
    if (asked.kind !== "proposed") throw new Error("A hold was not asked for.");
    const invited = good(await inviteClient(admin, { clientId: made.clientId }));
    targets.push({
      house,
      client,
      orgId,
      ...made,
      approvalId: asked.approvalId,
      askedBy,
      invitationId: invited.invitation.invitationId,
    });
  }
  const deliveries = await findDeliveries(admin, things.endpointId);
  return targets.map((each) => ({ ...each, things: { ...things, ...deliveries } }));
}

/** Of what was told to the endpoint while the files were opened. */
async function findDeliveries(admin: Context, endpointId: string) {
  const { page } = good(await listDeliveries(admin, { endpointId, limit: 2 }));
  const [due, other] = page.items;
  if (due === undefined || other === undefined) throw new Error("Nothing is told to the endpoint.");
  await admin.deliveries.save(settleDelivery(other, { state: "dead" }));
  return { delivery: due.ref, deadDelivery: other.ref };
}

async function hire({ ports }: App, house: House): Promise<void> {
  const now = ports.clock.now();
  const spare = { name: "spare", house, actor: { kind: "user", role: "auditor" } } as const;
  for (const { name, actor } of [...peopleOf(house), spare]) {
    const saved = await ports.members.save({
      orgId: orgIdOf(house),
      userId: userIdOf(name, house),
      role: actor.role,
      ...(name === "li" || name === "mei" ? { clientId: clientIdOf(name, house) } : {}),
      name: `${name} ${house}`,
      email: `${name}@${house}.example`,
      state: "active",
      version: 1,
      joinedAt: now,
      changedAt: now,
      changedBy: "system:operator",
    });
    if (!saved) throw new Error(`${name} was not hired.`);
  }
}

async function makeThings(
  admin: Context,
  house: House,
): Promise<Omit<Things, "delivery" | "deadDelivery">> {
  const asked = { name: `财务系统 ${house}`, scopes: ["cases:read"] } as const;
  const key = good(await createApiKey(admin, asked));
  const source = good(await createWebhookSource(admin, { name: `催收平台 ${house}` }));
  const url = `https://hooks.${house}.example/in`;
  const wanted = { url, types: ["*"], description: "" };
  const endpoint = good(await createWebhookEndpoint(admin, wanted));
  const address = `new@${house}.example`;
  const invited = good(
    await inviteMember(admin, { name: "新同事", email: address, role: "counsellor" }),
  );
  good(await createJoinLink(admin));
  const reason = "年度审计需要名单";
  const list = { scope: "clients", reason, language: "zh-CN" } as const;
  const sheet = { kind: "debts", fileName: "a.csv", sizeBytes: 1, sha256: "0".repeat(64) } as const;
  const begun = good(await requestImport(admin, sheet));
  const checked = good(await requestImport(admin, { ...sheet, kind: "clients" }));
  const mark = { stage: "review", headings: ["编号", "姓名"], counts: { rows: 1, good: 1 } };
  await admin.longJobs.rewrite({ ...checked.job, mark, version: checked.job.version + 1 });
  const exported = good(await createExport(admin, list));
  const lender = { name: { "zh-CN": `样例消费金融 ${house}` }, licence: "consumer-finance" };
  const added = good(await addCreditor(admin, creditorFieldsSchema.parse(lender)));
  return {
    memberId: userIdOf("spare", house),
    zhaoId: userIdOf("zhao", house),
    staffInvitationId: invited.invitation.invitationId,
    keyId: key.key.keyId,
    sourceId: source.source.sourceId,
    endpointId: endpoint.endpoint.endpointId,
    exportId: exported.made.exportId,
    importId: begun.job.jobId,
    checkedImportId: checked.job.jobId,
    creditorId: added.creditor.creditorId,
  };
}

type Made = Pick<
  Target,
  "clientId" | "email" | "file" | "debt" | "closedDebt" | "evidenceId" | "dossierId" | "followUp"
>;

/** A client with a debt that is paid, a closed one and a piece of evidence. */
async function openFile(
  admin: Context,
  machine: Context,
  house: House,
  client: ClientName,
): Promise<Made> {
  const clientId = clientIdOf(client, house);
  const file = { orgId: admin.org.id, clientId };
  const debt = { ...file, debtId: "loan" as DebtId };
  const closedDebt = { ...file, debtId: "old" as DebtId };
  const counsellor = counsellorOf[client];
  const email = `${client}@${house}.example`;
  await record(admin, file, "client.enrolled", {
    name: `${client} ${house}`,
    email,
    language: "zh-CN",
    ...(counsellor === undefined ? {} : { assignee: userIdOf(counsellor, house) }),
  });
  for (const purpose of ["case-handling", "email-reminders", "credit-report-upload"]) {
    await record(admin, file, "consent.given", { purpose, textVersion: "2026-01" });
  }
  await record(admin, debt, "debt.recorded", loan);
  await record(admin, debt, "guarantor.named", {
    guarantorId: "g0",
    name: `担保人 ${house}`,
    role: "guarantor",
  });
  await record(admin, debt, "guarantor.consented", {
    guarantorId: "g0",
    how: "by-phone",
    textVersion: "2026-11",
    email: `guarantor-of-${email}`,
    language: "zh-CN",
  });
  // Each on a day of its own, so that no two follow-ups have the same name.
  const on = `2026-11-${10 + clients.indexOf(client) + (house === "xanadu" ? 0 : 3)}`;
  await record(admin, debt, "payment.made", {
    paymentId: "p1",
    amountFen: loan.outstandingFen,
    on,
  });
  await record(admin, closedDebt, "debt.recorded", loan);
  await record(admin, closedDebt, "case.closed", { reason: "早已办完" });
  const proof = await keepProof(machine, debt);
  await record(machine, debt, "evidence.added", proof);
  const { evidenceId } = proof;
  const dossierId = await keepDossier(machine, debt, evidenceId);
  const followUps = (await listFollowUps(admin, { clientId, debtId: debt.debtId })) ?? [];
  const open = followUps.find(({ followUp }) => followUp.state === "open");
  if (open === undefined) throw new Error("Nothing is to be done.");
  const followUp = open.followUp.key;
  return { clientId, email, file, debt, closedDebt, evidenceId, dossierId, followUp };
}

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  contract: { signedOn: "2023-06-20" },
  principalFen: 2_000_000,
  outstandingFen: 2_000_000,
} as const;

async function record(ctx: Context, ref: FileRef, type: string, data: object): Promise<void> {
  const outcome = await tell(ctx, ref, type, data);
  if (outcome.kind !== "recorded") throw new Error(`${type}: ${JSON.stringify(outcome)}`);
}

function tell(ctx: Context, ref: FileRef, type: string, data: object): Promise<RecordOutcome> {
  return recordEvent(ctx, {
    specversion: "1.0",
    id: `stage-${type}-${subjectOf(ref)}-${JSON.stringify(data).length}`,
    source: "stage",
    type: `aftercare.${type}.v1`,
    subject: subjectOf(ref),
    data,
  });
}

function good<T extends { readonly kind: string }>(
  outcome: T,
): Exclude<T, { readonly kind: "refused" }> {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome));
  return outcome as Exclude<T, { readonly kind: "refused" }>;
}
