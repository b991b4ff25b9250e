import AwsS3, { type AwsBody } from "@uppy/aws-s3";
import Uppy from "@uppy/core";
import type { UploadTicket } from "../../api/files.ts";
import { NoAnswerError } from "../../api/problem.ts";

/** The bytes' way to the file store: a queue of three. Loaded when the first file is picked. */

interface Outgoing {
  readonly id: string;
  readonly file: File;
  /** Asked for when its turn has come, as a ticket is good for minutes only. */
  ticket(): Promise<UploadTicket>;
  onProgress(percent: number): void;
}

interface Sending extends Outgoing {
  /** The one it is sent with. */
  used?: UploadTicket;
  resolve(ticket: UploadTicket): void;
  reject(error: unknown): void;
}

type Meta = Record<string, unknown>;

/** The store did not take it: mostly a ticket that is over. */
class StoreRefusedError extends Error {
  constructor(cause: unknown) {
    super("the store refused a file", { cause });
    this.name = "StoreRefusedError";
  }
}

const sendings = new Map<string, Sending>();
const uppyIds = new Map<string, string>();
const uppy = makeUppy();

/** @returns the ticket it was sent with. @throws what the ticket threw, NoAnswerError when the network went away, StoreRefusedError. */
export function sendFile(outgoing: Outgoing): Promise<UploadTicket> {
  const { id, file } = outgoing;
  return new Promise<UploadTicket>((resolve, reject) => {
    sendings.set(id, { ...outgoing, resolve, reject });
    uppyIds.set(id, uppy.addFile({ name: id, type: file.type, data: file }));
  }).finally(() => forget(id));
}

/** Stops it, on its way or still waiting. Its promise never settles. */
export function stopSending(id: string): void {
  sendings.delete(id);
  forget(id);
}

function forget(id: string): void {
  const uppyId = uppyIds.get(id);
  sendings.delete(id);
  uppyIds.delete(id);
  if (uppyId !== undefined && uppy.getFile(uppyId) !== undefined) uppy.removeFile(uppyId);
}

function makeUppy(): Uppy<Meta, AwsBody> {
  const made = new Uppy<Meta, AwsBody>({
    autoProceed: true,
    // Its own check uses what browsers as old as ours do not have; our ids are never the same.
    onBeforeFileAdded: () => true,
    logger: { debug: ignore, warn: ignore, error: ignore },
  });
  made.use(AwsS3, {
    limit: 3,
    shouldUseMultipart: false,
    allowedMetaFields: false,
    generateObjectKey: ({ name }) => name,
    async signRequest({ key }) {
      const sending = sendings.get(key);
      if (sending === undefined) throw new Error("A file was sent that nobody asked for.");
      sending.used = await sending.ticket();
      const { url, fields } = sending.used;
      return { url, fields };
    },
  });
  made.on("upload-progress", (file, { bytesUploaded, bytesTotal }) => {
    if (bytesTotal === null || bytesTotal === 0) return;
    sendings.get(file?.name ?? "")?.onProgress(Math.floor((bytesUploaded / bytesTotal) * 100));
  });
  made.on("upload-success", (file) => {
    const sending = sendings.get(file?.name ?? "");
    if (sending?.used !== undefined) sending.resolve(sending.used);
  });
  made.on("upload-error", (file, error) => sendings.get(file?.name ?? "")?.reject(ours(error)));
  return made;
}

/** Its errors in ours; what our own calls threw stays what it is. Their names do not survive the build. */
function ours(error: Error): unknown {
  if ("code" in error && error.code === "NETWORK") return new NoAnswerError(error);
  return "serviceCode" in error ? new StoreRefusedError(error) : error;
}

function ignore(): void {
  // Uppy's log would name files, which are people's own.
}
