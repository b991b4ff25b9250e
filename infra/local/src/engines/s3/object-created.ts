import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { S3ObjectCreatedNotificationEvent } from "aws-lambda";
import { z } from "zod";
import { localAccount } from "../../account.ts";
import { openJournal } from "../journal.ts";
import { openOutbox } from "../outbox.ts";
import type { Outbox } from "../outbox.ts";

/** The part of the engine's own notification that we read: the older S3 record shape. */
const storedNotice = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      requestParameters: z.object({ sourceIPAddress: z.string() }),
      responseElements: z.object({ "x-amz-request-id": z.string() }),
      s3: z.object({
        bucket: z.object({ name: z.string() }),
        object: z.object({
          key: z.string(),
          sequencer: z.string(),
          size: z.number().optional(),
          eTag: z.string().optional(),
        }),
      }),
    }),
  ),
});
type StoredRecord = z.infer<typeof storedNotice>["Records"][number];

const reasons: ReadonlyMap<string, S3ObjectCreatedNotificationEvent["detail"]["reason"]> = new Map([
  ["ObjectCreated:Post", "POST Object"],
  ["ObjectCreated:Put", "PutObject"],
  ["ObjectCreated:Copy", "CopyObject"],
]);

/** Remembers each stored object as the event that S3 sends through EventBridge, until it is delivered. */
export interface CreatedObjects {
  readonly outbox: Outbox<S3ObjectCreatedNotificationEvent>;
  /** Takes the engine's notification. */
  readonly note: (notice: unknown) => void;
  /** Resolves when all that was noted is on the disk. */
  readonly flushed: () => Promise<void>;
  close(): Promise<void>;
}

export async function openCreatedObjects(dir: string, now: () => Instant): Promise<CreatedObjects> {
  const outbox = await openOutbox<S3ObjectCreatedNotificationEvent>(
    join(dir, "created-done.jsonl"),
  );
  const journal = await openJournal(join(dir, "created.jsonl"), asEvent, outbox.offer);
  let last = Promise.resolve();

  async function keep(event: S3ObjectCreatedNotificationEvent): Promise<void> {
    await journal.append(event);
    outbox.offer(event);
  }

  return {
    outbox,
    note: (notice) => {
      const kept = eventsOf(notice, now()).map(keep);
      last = Promise.all([last, ...kept]).then(() => undefined);
    },
    flushed: () => last,
    close: async () => {
      await last;
      await outbox.close();
      await journal.close();
    },
  };
}

/** Our own file: only its outer shape is checked. */
function asEvent(json: unknown): S3ObjectCreatedNotificationEvent {
  return z.custom<S3ObjectCreatedNotificationEvent>(isObject).parse(json);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && "detail" in value;
}

const ownPrefixes = ["dossier/", "import/"];

function eventsOf(notice: unknown, now: Instant): S3ObjectCreatedNotificationEvent[] {
  return storedNotice.parse(notice).Records.flatMap((record) => eventOf(record, now) ?? []);
}

/** Undefined for what is no creation. */
function eventOf(record: StoredRecord, now: Instant): S3ObjectCreatedNotificationEvent | undefined {
  const reason = reasons.get(record.eventName);
  const { bucket, object } = record.s3;
  // As the cloud's rule: what the product itself writes is told to nobody.
  if (reason === undefined || ownPrefixes.some((prefix) => object.key.startsWith(prefix)))
    return undefined;
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Object Created",
    source: "aws.s3",
    account: localAccount.accountId,
    time: now,
    region: localAccount.region,
    resources: [`arn:aws:s3:::${bucket.name}`],
    detail: {
      version: "0",
      bucket: { name: bucket.name },
      object: {
        key: object.key,
        size: object.size ?? 0,
        etag: object.eTag ?? "",
        "version-id": "null",
        sequencer: object.sequencer,
      },
      "request-id": record.responseElements["x-amz-request-id"],
      requester: localAccount.accountId,
      "source-ip-address": record.requestParameters.sourceIPAddress,
      reason,
    },
  };
}
