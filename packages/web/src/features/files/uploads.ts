import { announceFile, type Announcement, type EvidenceKind } from "../../api/files.ts";
import { NoAnswerError } from "../../api/problem.ts";
import { newId, refreshClient } from "../../api/record.ts";
import { makeStore } from "../../lib/store.ts";
import { mediaTypeOf } from "./file-check.ts";
import { hashFile } from "./hash-file.ts";
import { makeTicketBox, type TicketBox } from "./ticket-box.ts";
import { waitForVerdict } from "./wait-for-verdict.ts";

/**
 * Files on their way to the store. They belong to the page and not to a screen: whoever goes elsewhere in the
 * app finds them still being sent.
 */

export type UploadStage =
  | "waiting"
  | "sending"
  | "paused"
  | "checking"
  | "slow"
  | "stored"
  | "refused"
  | "failed";

/** What a file is, and what it is about. */
export interface About {
  readonly kind: EvidenceKind;
  readonly debtId?: string;
  readonly paymentId?: string;
}

export interface Upload {
  readonly id: string;
  readonly clientId: string;
  readonly file: File;
  readonly about: About;
  readonly stage: UploadStage;
  readonly percent: number;
  readonly evidenceId?: string;
  /** Why it was not kept, in the API's words. */
  readonly why?: string;
  /** What went wrong on its way. */
  readonly error?: unknown;
}

export const uploadsStore = makeStore<readonly Upload[]>([]);

/** The part of the code that sends is large, and fetched as soon as somebody picks a file. */
export const loadSending = () => import("./send-file.ts");

const tickets = new Map<string, TicketBox>();
const againMs = 10_000;

export function startUploads(clientId: string, files: readonly File[], about: About): void {
  const added = files.map((file): Upload => ({
    id: newId(),
    clientId,
    file,
    about,
    stage: "waiting",
    percent: 0,
  }));
  uploadsStore.set([...uploadsStore.get(), ...added]);
  for (const { id } of added) void send(id);
}

export function retryUpload(id: string): void {
  void send(id);
}

/** Stops it; what has arrived already stays where it is. */
export function dropUpload(id: string): void {
  const upload = find(id);
  uploadsStore.set(uploadsStore.get().filter((each) => each.id !== id));
  tickets.delete(id);
  if (upload !== undefined && isOnItsWay(upload)) {
    void loadSending().then(({ stopSending }) => stopSending(id));
  }
}

export function isOnItsWay({ stage }: Pick<Upload, "stage">): boolean {
  return stage === "waiting" || stage === "sending" || stage === "paused";
}

async function send(id: string): Promise<void> {
  const upload = find(id);
  if (upload === undefined) return;
  change(id, { stage: "waiting", percent: 0, why: undefined, error: undefined });
  try {
    const { sendFile } = await loadSending().catch(noCode);
    const box = await boxOf(upload);
    const onProgress = (percent: number) => change(id, { stage: "sending", percent });
    const { evidenceId } = await sendFile({ id, file: upload.file, ticket: box.take, onProgress });
    change(id, { stage: "checking", percent: 100, evidenceId });
    await settle(upload, evidenceId);
  } catch (error) {
    await takeFailure(id, error);
  }
}

async function boxOf({ id, clientId, file, about }: Upload): Promise<TicketBox> {
  const known = tickets.get(id);
  if (known !== undefined) return known;
  const announcement: Announcement = {
    ...about,
    fileName: file.name.slice(-200),
    mediaType: mediaTypeOf(file),
    sizeBytes: file.size,
    sha256: await hashFile(file),
  };
  const box = makeTicketBox(() => announceFile(clientId, announcement));
  tickets.set(id, box);
  return box;
}

async function settle({ id, clientId }: Upload, evidenceId: string): Promise<void> {
  tickets.delete(id);
  const verdict = await waitForVerdict(clientId, evidenceId, () => find(id) !== undefined);
  change(id, verdict);
  await refreshClient(clientId);
}

/** Without a network it goes on by itself; whatever else it was, the person decides. */
async function takeFailure(id: string, error: unknown): Promise<void> {
  if (!(error instanceof NoAnswerError)) {
    tickets.get(id)?.throwAway();
    return change(id, { stage: "failed", error });
  }
  change(id, { stage: "paused" });
  await networkBack();
  if (find(id)?.stage === "paused") await send(id);
}

/** The browser says that it is online again, or ten seconds later, as it does not always know. */
function networkBack(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(over, againMs);
    addEventListener("online", over);
    function over() {
      clearTimeout(timer);
      removeEventListener("online", over);
      resolve();
    }
  });
}

function noCode(cause: unknown): never {
  throw new NoAnswerError(cause);
}

function find(id: string): Upload | undefined {
  return uploadsStore.get().find((each) => each.id === id);
}

type Changes = { readonly [Part in keyof Upload]?: Upload[Part] | undefined };

function change(id: string, changes: Changes): void {
  const next = uploadsStore
    .get()
    .map((each) => (each.id === id ? ({ ...each, ...changes } as Upload) : each));
  uploadsStore.set(next);
}
