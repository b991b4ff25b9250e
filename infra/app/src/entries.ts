import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import type { QueueName, UnattendedEntry } from "./names.ts";

/** What each Lambda entry is given to run on, and what calls it. */
export interface EntrySettings {
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly says: string;
}

/** API Gateway gives up after 30 seconds. */
const webSeconds = 29;

/**
 * Memory buys processor time: at 1,769 MB a function has one whole core. What people wait for gets more of it.
 * Loaded in a bare Node 24 the bundles take (MB): api 98, auth 101, the workers 85, canary 60, Node alone 44.
 */
export const entries: Readonly<Record<EntryName, EntrySettings>> = {
  api: { memoryMb: 1024, timeoutSeconds: webSeconds, says: "Everything that comes in by HTTP." },
  auth: { memoryMb: 1024, timeoutSeconds: webSeconds, says: "Signing in, and one's own account." },
  sweep: { memoryMb: 512, timeoutSeconds: 60, says: "Wakes the case files whose moment has come." },
  deliver: { memoryMb: 512, timeoutSeconds: 60, says: "Tells the organisations' own systems." },
  digest: { memoryMb: 512, timeoutSeconds: 900, says: "Mails staff the week ahead." },
  // Shorter than the lease of a claimed mail (AFTERCARE_LEASE_MS): nobody works on after it ran out.
  remind: { memoryMb: 512, timeoutSeconds: 60, says: "Does what is due in one case file." },
  evidence: { memoryMb: 1024, timeoutSeconds: 60, says: "Looks at a file that arrived." },
  "mail-feedback": { memoryMb: 512, timeoutSeconds: 30, says: "Takes what became of a mail." },
  "build-dossier": { memoryMb: 1769, timeoutSeconds: 900, says: "Packs a dossier as a file." },
  "import-rows": { memoryMb: 1024, timeoutSeconds: 900, says: "Records the rows of an import." },
  jobs: { memoryMb: 1024, timeoutSeconds: 900, says: "What an operator or a release asks for." },
  canary: { memoryMb: 256, timeoutSeconds: 600, says: "A synthetic case whose mails must arrive." },
};

export interface QueueSettings {
  readonly entry: EntryName;
  readonly batchSize: number;
  /** How often a message is tried before it is put aside. */
  readonly tries: number;
  /** From when the oldest message is worth an alarm. */
  readonly tooOldSeconds: number;
  /** For how long a message is hidden while it is worked on; without it six times the reader's timeout. */
  readonly hiddenSeconds?: number;
}

export const queueSettings: Readonly<Record<QueueName, QueueSettings>> = {
  // One case file a call: how many mails leave at once is then the number of calls at once.
  wake: { entry: "remind", batchSize: 1, tries: 5, tooOldSeconds: 1_800 },
  evidence: { entry: "evidence", batchSize: 1, tries: 5, tooOldSeconds: 900 },
  "mail-feedback": { entry: "mail-feedback", batchSize: 10, tries: 5, tooOldSeconds: 900 },
  // A person waits for these: when a worker dies, the message comes again as soon as it can have died.
  dossier: longJob("build-dossier"),
  import: longJob("import-rows"),
};

function longJob(entry: EntryName): QueueSettings {
  const hiddenSeconds = entries[entry].timeoutSeconds + 60;
  return { entry, batchSize: 1, tries: 5, tooOldSeconds: 2_700, hiddenSeconds };
}

/** A mail is claimed, sent and recorded in some 250 ms at best, so one worker sends four a second. */
const mailsPerWorkerSecond = 4;

/** Lambda reads a queue with at least two workers, and with at most a thousand. */
const fewestWorkers = 2;
const mostWorkers = 1_000;

/**
 * How many calls a queue may have at once. For `wake` it follows from what SES takes a second. A limit on the
 * queue's reader leaves messages in the queue; reserved concurrency would throttle calls, count each as a
 * try, and so carry good messages to the dead letters.
 */
export function workersFor(queue: QueueName, mailsPerSecond: number): number {
  if (queue !== "wake") return 10;
  const workers = Math.floor(mailsPerSecond / mailsPerWorkerSecond);
  return Math.min(mostWorkers, Math.max(fewestWorkers, workers));
}

export interface ScheduleSettings {
  /** As EventBridge Scheduler writes it. */
  readonly every: string;
  /** How late it may still be called; after that the next call is as good. */
  readonly lateSeconds: number;
  /** What it is called with. */
  readonly input: object;
}

export const schedules = {
  sweep: { every: "rate(1 minute)", lateSeconds: 60, input: {} },
  deliver: { every: "rate(1 minute)", lateSeconds: 60, input: {} },
  // A week's mail leaves in the first hour after its organisation's mails begin.
  digest: { every: "rate(1 hour)", lateSeconds: 1_800, input: {} },
  canary: { every: "rate(1 hour)", lateSeconds: 900, input: {} },
  // What the canary left on the days before; the canary looks whether it is gone.
  jobs: { every: "rate(1 day)", lateSeconds: 3_600, input: { job: "erase-canary" } },
} as const satisfies Partial<Record<UnattendedEntry, ScheduleSettings>>;
