import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";

/** Names that a runbook, an alarm or the local machine must know; everything else is named by SST. */

export const queueNames = ["wake", "evidence", "mail-feedback", "dossier", "import"] as const;

export type QueueName = (typeof queueNames)[number];

/** Where long jobs wait, by their kinds. */
export type JobQueueName = Extract<QueueName, "dossier" | "import">;

/** Called without somebody who waits for the answer; Lambda itself keeps what fails. */
export const unattendedEntries = ["sweep", "deliver", "digest", "jobs", "canary"] as const;

export type UnattendedEntry = (typeof unattendedEntries)[number];

/** Where what failed is kept, by whose it was. */
export const deadLetters: readonly (QueueName | UnattendedEntry)[] = [
  ...queueNames,
  ...unattendedEntries,
];

export type DeadLetter = QueueName | UnattendedEntry;

/** `aftercare-production-wake`; on a machine of one's own the prefix is the product's name alone. */
export const queueName = (prefix: string, queue: QueueName) => `${prefix}-${queue}`;

export const deadLetterName = (prefix: string, whose: DeadLetter) => `${prefix}-${whose}-dead`;

/** `aftercare-production-jobs`: what an operator invokes. */
export const functionName = (stage: Stage, entry: EntryName) => `${stage.prefix}-${entry}`;

const queueReaders: Readonly<Partial<Record<EntryName, QueueName>>> = {
  remind: "wake",
  evidence: "evidence",
  "mail-feedback": "mail-feedback",
  "build-dossier": "dossier",
  "import-rows": "import",
};

/** The queue that an entry reads. */
export const queueOf = (entry: EntryName): QueueName | undefined => queueReaders[entry];

/** The only address that mail leaves from: IAM holds each sender to it. */
export function fromAddress({ installation, mailDomain }: Stage): string {
  return `${installation.mail.localPart}@${mailDomain}`;
}
