import { addMs, type Instant } from "../../calendar/instant.ts";
import { withoutNextSteps } from "../../casefile/conversation-facts.ts";
import type { ClientFacts, DebtFacts } from "../../casefile/facts.ts";
import { downloadNameOf } from "../../evidence/download-name.ts";
import { standingOf, type Standing } from "../../evidence/standing.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId, DebtId } from "../../kernel/ids.ts";
import type { Text } from "../../kernel/language.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { ConsentText } from "../../privacy/consent-text.ts";
import { consentTextOf } from "../../privacy/consent-texts.ts";
import { keptForDays, type AccessRecord } from "../../ports/access-records.ts";
import type { PageOptions, RegisterEntry, Snapshot } from "../../ports/case-files.ts";
import type { EvidenceRecord } from "../../ports/evidence-records.ts";
import { isClientFile, isDebtFile, loadClientFor, type ClientFile } from "../cases/read-files.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { exportTimelines, type ExportedEvent } from "./export-timelines.ts";
import { registerOf } from "./register.ts";

const linkSeconds = 3600;
const mostAccessRecords = 200;
const dayMs = 86_400_000;

/** One part of everything kept about a client. `held` comes with the first; the timelines go on by cursor. */
export interface ClientExport {
  readonly kind: "export";
  readonly exportedAt: Instant;
  readonly clientId: ClientId;
  readonly held?: Held;
  readonly timeline: readonly ExportedEvent[];
  /** What is not in here, and why. */
  readonly leftOut: Text;
  readonly cursor?: string;
}

interface Held {
  readonly client: ClientFacts;
  readonly debts: readonly { readonly debtId: DebtId; readonly facts: DebtFacts }[];
  readonly register: readonly (RegisterEntry & { readonly text?: ConsentText })[];
  readonly evidence: readonly ExportedEvidence[];
  /** The latest 200; the access record itself has them all. */
  readonly access: readonly AccessRecord[];
}

interface ExportedEvidence extends Omit<EvidenceRecord, "ref" | "key" | "state"> {
  readonly evidenceId: string;
  readonly standing: Standing;
  /** Good for an hour; only for a file that is there. */
  readonly url?: string;
}

/**
 * Everything kept about a client as JSON, with a signed link to each stored file, locked ones too (PIPL 45,
 * 47). The files do not pass through here: the web app packs JSON and files into one ZIP on the person's own
 * device. Recorded before the answer is given.
 */
export async function exportClient(
  ctx: Context,
  { clientId, ...page }: PageOptions & { readonly clientId: ClientId },
): Promise<ClientExport | Refused> {
  const files = await loadClientFor(ctx, "data.export", clientId);
  const client = files.find(isClientFile);
  if (client === undefined) return refuse("client.unknown");
  const part = page.cursor === undefined ? "first" : "further";
  await recordAccess(ctx, { kind: "data.exported", clientId, detail: { part } });
  const { items: timeline, ...next } = await exportTimelines(ctx, files, page);
  const exportedAt = ctx.clock.now();
  const exported = { kind: "export", exportedAt, clientId, timeline, leftOut, ...next } as const;
  return part === "further" ? exported : { ...exported, held: await hold(ctx, client, files) };
}

const leftOut: Text = {
  "zh-CN": "不含顾问写给同事的内部备注，也不含工作人员的联系方式。",
  en: "Without the notes that staff wrote for each other, and without how to reach members of staff.",
};

async function hold(ctx: Context, client: ClientFile, files: readonly Snapshot[]): Promise<Held> {
  const register = registerOf(await ctx.cases.history(client.ref));
  return {
    client: withoutStaff(withoutNextSteps(client.facts)),
    debts: files.filter(isDebtFile).flatMap(({ ref, facts }) => {
      return ref.debtId === undefined ? [] : [{ debtId: ref.debtId, facts: withoutStaff(facts) }];
    }),
    register: register.map(withText),
    evidence: await listFiles(ctx, client, files),
    access: await findAccess(ctx, client.ref.clientId),
  };
}

function withoutStaff<F extends ClientFacts | DebtFacts>(facts: F): F {
  const { assignee } = facts;
  return assignee === undefined ? facts : { ...facts, assignee: { id: assignee.id } };
}

/** The words that were agreed to, if they were ours. */
function withText(entry: RegisterEntry): RegisterEntry & { readonly text?: ConsentText } {
  const text = consentTextOf(entry);
  return text === undefined ? entry : { ...entry, text };
}

async function listFiles(
  ctx: Context,
  client: ClientFile,
  files: readonly Snapshot[],
): Promise<ExportedEvidence[]> {
  const { orgId, clientId } = client.ref;
  const records = await ctx.evidence.list(orgId, clientId);
  return Promise.all(
    records.map(async (record) => {
      const owner = files.find(({ ref }) => ref.debtId === record.debtId);
      const standing = standingOf(record, owner?.facts, client.facts);
      const { ref, key: _key, version: _version, state: _state, ...rest } = record;
      const listed = { evidenceId: ref.evidenceId, ...rest, standing };
      const isThere = standing === "stored" || standing === "locked";
      return isThere ? { ...listed, url: await linkTo(ctx, record) } : listed;
    }),
  );
}

function linkTo(ctx: Context, record: EvidenceRecord): Promise<string> {
  const { key, version, fileName, mediaType } = record;
  return ctx.files.downloadLink({
    key,
    version,
    filename: downloadNameOf(fileName, mediaType),
    mediaType,
    expiresInSeconds: linkSeconds,
  });
}

/** Who looked at it: without the networks, which are others' data. */
async function findAccess(
  { access, org, clock }: Context,
  clientId: ClientId,
): Promise<AccessRecord[]> {
  const now = clock.now();
  const found = await access.search(org.id, {
    clientId,
    from: addMs(now, -keptForDays * dayMs),
    until: addMs(now, 1),
    limit: mostAccessRecords,
  });
  return found.items.map(({ network: _, ...record }) => record);
}
