import { createHash, randomUUID } from "node:crypto";
import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import type { UploadRequest } from "@aftercare/core/evidence/upload-request.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import {
  subjectOf,
  type ClientId,
  type DebtId,
  type FileRef,
  type OrgId,
} from "@aftercare/core/kernel/ids.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { listEvidence, type ListedEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { requestUpload, type TicketGiven } from "@aftercare/core/verbs/evidence/request-upload.ts";
import { makeDocumentClient } from "@aftercare/functions/adapters/aws-clients.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { createOrganisation } from "@aftercare/functions/jobs/create-organisation.ts";
import { compose } from "@aftercare/functions/compose.ts";
import { makeEvidenceHandler } from "@aftercare/functions/entry/evidence.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { startDynamo } from "@aftercare/local/engines/dynamo.ts";
import { startS3 } from "@aftercare/local/engines/s3/s3.ts";
import { insistTaken, queued } from "@aftercare/local/runner/queued.ts";
import type { S3ObjectCreatedNotificationEvent } from "aws-lambda";
import { postForm } from "./engines-s3-fixture.ts";
import { makeFolder } from "./engines-support.ts";
import { sampleSecrets } from "./sample-secrets.ts";

export type CreatedEvent = S3ObjectCreatedNotificationEvent;

/** The product on a real table and a real bucket, with a clock that stands, and S3's events in our hands. */
export interface EvidenceFixture {
  /** What a partner or a counsellor does. */
  readonly ctx: Context;
  /** The same organisation, as the clockwork sees it. */
  readonly machine: Context;
  /** Another organisation. */
  readonly stranger: Context;
  readonly logLines: readonly string[];
  /** Hands an EventBridge event to the entry as its queue does; throws when the entry gives it back. */
  readonly handle: (event: object) => Promise<void>;
  readonly entry: ReturnType<typeof makeEvidenceHandler>;
  readonly measured: readonly unknown[];
  /** What S3 told since the last call, not yet handed to anybody. */
  takeEvents(): Promise<CreatedEvent[]>;
  /** Hands over what S3 told since the last call. */
  deliver(): Promise<void>;
  setTime(text: string): void;
  stop(): Promise<void>;
}

export async function startEvidence(): Promise<EvidenceFixture> {
  await using starting = new AsyncDisposableStack();
  const folder = starting.adopt(await makeFolder(), ({ remove }) => remove());
  const dynamo = starting.adopt(await startDynamo({ memory: true }), (engine) => engine.stop());
  let now = instant("2026-03-01T02:00:00Z");
  const clock = { now: () => now };
  const s3 = starting.adopt(await startS3({ dir: folder.path, clock, origins: [] }), (it) =>
    it.stop(),
  );
  const environment = environmentFor(dynamo.endpoint, s3.endpoint);
  const documentClient = starting.adopt(makeDocumentClient(environment), (it) => it.destroy());
  await createTable(documentClient, localAccount.table);

  const logLines: string[] = [];
  const log = makeLog((line) => logLines.push(line));
  const measured: unknown[] = [];
  const measure = (...told: unknown[]) => void measured.push(told);
  const app = compose(environment, { documentClient, clock, log, measure });
  const contextFor = async (orgId: string, actor: Actor): Promise<Context> => {
    const ctx = await app.contextFor(orgId as OrgId, actor);
    if (ctx === undefined) throw new Error("No such organisation.");
    return ctx;
  };
  for (const id of ["org-a", "org-b"]) {
    const contact = { phone: "400-000-0000", staffAddress: `staff@${id}.example` };
    await createOrganisation(app.ports, { id, name: id, ...contact });
  }
  const heard: CreatedEvent[] = [];
  s3.created.deliverTo(async (event) => heard.push(event));
  const entry = makeEvidenceHandler(app);
  const handle = async (event: object) =>
    insistTaken(await entry(queued("aftercare-evidence", event)));
  const takeEvents = async () => {
    await s3.created.settle();
    return heard.splice(0);
  };
  const ctx = await contextFor("org-a", { kind: "apiKey", id: "desk", scopes });
  const machine = await contextFor("org-a", { kind: "system", process: "remind" });
  const stranger = await contextFor("org-b", { kind: "apiKey", id: "other", scopes });
  const started = starting.move();
  return {
    ctx,
    machine,
    stranger,
    logLines,
    handle,
    entry,
    measured,
    takeEvents,
    deliver: async () => {
      for (const event of await takeEvents()) await handle(event);
    },
    setTime: (text) => {
      now = instant(text);
    },
    stop: () => started.disposeAsync(),
  };
}

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`no instant: ${text}`);
  return parsed;
}

function environmentFor(dynamoEndpoint: string, s3Endpoint: string) {
  return {
    AWS_REGION: localAccount.region,
    AWS_ACCESS_KEY_ID: localAccount.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localAccount.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: dynamoEndpoint,
    AWS_ENDPOINT_URL_S3: s3Endpoint,
    AFTERCARE_TABLE: localAccount.table,
    AFTERCARE_BUCKET: localAccount.bucket,
    AFTERCARE_WAKE_QUEUE_URL: "http://127.0.0.1:9/wake",
    AFTERCARE_DOSSIER_QUEUE_URL: "http://127.0.0.1:9/dossier",
    AFTERCARE_IMPORT_QUEUE_URL: "http://127.0.0.1:9/import",
    AFTERCARE_MAIL_FROM: localAccount.mailFrom,
    AFTERCARE_MAIL_TRANSPORT: "ses",
    AFTERCARE_APP_URL: "https://app.example.org",
    ...sampleSecrets,
    AFTERCARE_DUE_SHARDS: "4",
  };
}

/** Records an event of `type` (without prefix and version); throws when it is not recorded. */
export async function tell(
  ctx: Context,
  ref: FileRef,
  type: string,
  data: Record<string, unknown> = {},
): Promise<void> {
  const outcome = await recordEvent(ctx, {
    specversion: "1.0",
    id: randomUUID(),
    source: "test",
    type: `aftercare.${type}.v1`,
    subject: subjectOf(ref),
    data,
  });
  if (outcome.kind !== "recorded") throw new Error(`${type}: ${JSON.stringify(outcome)}`);
}

/** A client nobody else in this run knows. */
export async function enrol(ctx: Context): Promise<FileRef> {
  const ref = { orgId: ctx.org.id, clientId: `C-${randomUUID()}` as ClientId };
  await tell(ctx, ref, "client.enrolled", { name: "李女士", language: "zh-CN" });
  return ref;
}

export async function consent(ctx: Context, ref: FileRef, word: "given" | "withdrawn") {
  const { orgId, clientId } = ref;
  const data = { purpose: "credit-report-upload", textVersion: "1" };
  await tell(ctx, { orgId, clientId }, `consent.${word}`, data);
}

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  contract: { signedOn: "2020-01-02" },
  principalFen: 2_000_000,
  outstandingFen: 2_000_000,
} as const;

/** A client with one debt; a day settles it by one payment. */
export async function enrolWithDebt(
  ctx: Context,
  settledOn?: string,
): Promise<FileRef & { readonly debtId: DebtId }> {
  const ref = { ...(await enrol(ctx)), debtId: "loan" as DebtId };
  await tell(ctx, ref, "debt.recorded", loan);
  if (settledOn !== undefined) {
    const amountFen = loan.outstandingFen;
    await tell(ctx, ref, "payment.made", { paymentId: "p1", amountFen, on: settledOn });
  }
  return ref;
}

/** What a browser would say about `bytes`. */
export function requestFor(
  { clientId, debtId }: FileRef,
  bytes: Uint8Array,
  changes: Partial<UploadRequest> = {},
): UploadRequest {
  return {
    clientId,
    ...(debtId === undefined ? {} : { debtId }),
    kind: "official_receipt",
    fileName: "还款凭证.jpg",
    mediaType: "image/jpeg",
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...changes,
  };
}

/** Asks for a ticket that is expected to be given. */
export async function ticket(ctx: Context, request: UploadRequest): Promise<TicketGiven> {
  const given = await requestUpload(ctx, request);
  if (given.kind === "refused") throw new Error(given.code);
  return given;
}

/** Uploads as a browser does and returns the evidence's id; nobody has looked at the file yet. */
export async function upload(
  ctx: Context,
  ref: FileRef,
  bytes: Uint8Array<ArrayBuffer> = samples.jpeg,
  changes: Partial<UploadRequest> = {},
): Promise<string> {
  const { evidenceId, upload: form } = await ticket(ctx, requestFor(ref, bytes, changes));
  const posted = await postForm(form, {}, bytes);
  if (posted.status !== 204) throw new Error(posted.xml);
  return evidenceId;
}

/** How the only file of a client stands. */
export async function onlyFile(ctx: Context, { clientId }: FileRef): Promise<ListedEvidence> {
  const [file, ...others] = (await listEvidence(ctx, { clientId })) ?? [];
  if (file === undefined || others.length > 0) throw new Error("Not exactly one file.");
  return file;
}

export function recordOf(ctx: Context, { orgId, clientId }: FileRef, evidenceId: string) {
  return ctx.evidence.load({ orgId, clientId, evidenceId });
}

/** The ids that a case file's history says were added, in order. */
export async function addedIn(ctx: Context, ref: FileRef): Promise<string[]> {
  const events = await ctx.cases.history(ref);
  return events
    .filter(({ type }) => type === "aftercare.evidence.added.v1")
    .map(({ data }) => (data as { readonly evidenceId: string }).evidenceId);
}
