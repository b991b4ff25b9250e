import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import {
  entryNeeds,
  type DossierWork,
  type ImportWork,
  type FileWork,
  type IndexName,
} from "./entry-needs.ts";
import type { JobQueueName } from "./names.ts";

/** One statement of a policy, over ARNs of whatever kind: text in a test, Pulumi's outputs in a deploy. */
export interface Statement<Arn> {
  effect?: "deny";
  actions: string[];
  resources: Arn[];
  conditions?: { test: string; variable: string; values: string[] }[];
}

export interface Arns<Arn> {
  readonly table: Arn;
  readonly index: (name: IndexName) => Arn;
  readonly bucket: Arn;
  readonly objects: Arn;
  readonly dossiers: Arn;
  readonly imports: Arn;
  readonly dataKey: Arn;
  readonly wakeQueue: Arn;
  readonly jobQueue: (kind: JobQueueName) => Arn;
  /** The queue that the entry reads. */
  readonly ownQueue?: Arn;
  /** Where Lambda puts calls of the entry that failed. */
  readonly ownDeadLetters?: Arn;
  readonly ownLogStreams: Arn;
  readonly mail?: {
    readonly identity: Arn;
    readonly configurationSet: Arn;
    readonly fromAddress: string;
  };
  /** Through which the data's key may be used: `dynamodb.<region>.amazonaws.com`. */
  readonly viaServices: { readonly table: readonly string[]; readonly files: readonly string[] };
}

/** What an entry may do, and what it may not even by a mistake of ours. */
export function permissionsOf<Arn>(entry: EntryName, arns: Arns<Arn>): Statement<Arn>[] {
  return [
    ...tableStatements(entry, arns),
    ...fileStatements(entry, arns),
    ...keyStatements(entry, arns),
    ...mailStatements(entry, arns),
    ...queueStatements(entry, arns),
    { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [arns.ownLogStreams] },
    tracing(),
  ];

  /** X-Ray knows no resources: a trace belongs to nobody (Service Authorization Reference, AWS X-Ray). */
  function tracing(): Statement<Arn> {
    return {
      actions: ["xray:PutTelemetryRecords", "xray:PutTraceSegments"],
      resources: ["*" as Arn],
    };
  }
}

function tableStatements<Arn>(entry: EntryName, arns: Arns<Arn>): Statement<Arn>[] {
  const { table, indexes } = entryNeeds[entry];
  if (table.length === 0) return [];
  const statements: Statement<Arn>[] = [
    { actions: table.map((action) => `dynamodb:${action}`), resources: [arns.table] },
  ];
  if (indexes.length > 0) {
    statements.push({ actions: ["dynamodb:Query"], resources: indexes.map(arns.index) });
  }
  const changing = changingActions.filter((action) => table.includes(action));
  return changing.length === 0 ? statements : [...statements, keepAccessRecord(changing, arns)];
}

const changingActions = ["UpdateItem", "DeleteItem", "BatchWriteItem"] as const;

/**
 * Nobody changes or deletes an access record. A put over an existing row IAM cannot tell from a first one:
 * there the store's own condition (`attribute_not_exists`) and the backups stand alone.
 */
function keepAccessRecord<Arn>(actions: readonly string[], arns: Arns<Arn>): Statement<Arn> {
  return {
    effect: "deny",
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [arns.table],
    conditions: [
      {
        test: "ForAnyValue:StringLike",
        variable: "dynamodb:LeadingKeys",
        values: ["org#*#access#*"],
      },
    ],
  };
}

/** A missing file is only called missing to whoever may list; to others it is forbidden. */
const fileActions: Readonly<Record<FileWork, { bucket: string[]; objects: string[] }>> = {
  /** Signs the form by which a browser uploads. */
  offer: { bucket: [], objects: ["s3:PutObject"] },
  /** Signs the link by which a browser downloads. */
  show: { bucket: [], objects: ["s3:GetObject", "s3:GetObjectVersion"] },
  inspect: { bucket: ["s3:ListBucket"], objects: ["s3:GetObject", "s3:GetObjectVersion"] },
  remove: {
    bucket: ["s3:ListBucketVersions"],
    objects: [
      "s3:DeleteObject",
      "s3:DeleteObjectVersion",
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:GetObjectRetention",
      "s3:GetObjectLegalHold",
    ],
  },
  /** Only ever longer: nobody here may bypass governance (`s3:BypassGovernanceRetention`). */
  lock: {
    bucket: [],
    objects: ["s3:PutObjectRetention", "s3:GetObjectRetention", "s3:GetObjectLegalHold"],
  },
};

/** Copies that go by themselves: nobody locks one, and nobody but its worker writes one. */
const dossierActions: Readonly<Record<DossierWork, { bucket: string[]; objects: string[] }>> = {
  /** In parts; what is broken off is taken back. */
  write: { bucket: [], objects: ["s3:PutObject", "s3:AbortMultipartUpload"] },
  show: { bucket: [], objects: ["s3:GetObject", "s3:GetObjectVersion"] },
  remove: {
    bucket: ["s3:ListBucketVersions"],
    objects: ["s3:DeleteObject", "s3:DeleteObjectVersion"],
  },
};

/** What is gone with its import: people's rows while they wait to be recorded. */
const importActions: Readonly<Record<ImportWork, { bucket: string[]; objects: string[] }>> = {
  offer: { bucket: [], objects: ["s3:PutObject"] },
  show: { bucket: [], objects: ["s3:GetObject", "s3:GetObjectVersion"] },
  keep: {
    bucket: ["s3:ListBucket"],
    objects: ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
  },
  remove: dossierActions.remove,
};

function fileStatements<Arn>(entry: EntryName, arns: Arns<Arn>): Statement<Arn>[] {
  const { files, dossiers, imports } = entryNeeds[entry];
  const onFiles = files.map((work) => fileActions[work]);
  const onDossiers = dossiers.map((work) => dossierActions[work]);
  const onImports = imports.map((work) => importActions[work]);
  const works = [...onFiles, ...onDossiers, ...onImports];
  const onBucket = distinct(works.flatMap(({ bucket }) => bucket));
  const onObjects = (done: readonly { readonly objects: string[] }[], objects: Arn) => {
    const actions = distinct(done.flatMap((work) => work.objects));
    return actions.length > 0 ? [{ actions, resources: [objects] }] : [];
  };
  return [
    ...(onBucket.length > 0 ? [{ actions: onBucket, resources: [arns.bucket] }] : []),
    ...onObjects(onFiles, arns.objects),
    ...onObjects(onDossiers, arns.dossiers),
    ...onObjects(onImports, arns.imports),
  ];
}

/** The key opens the table and the files, and only on their way: never to the function itself. */
function keyStatements<Arn>(entry: EntryName, arns: Arns<Arn>): Statement<Arn>[] {
  const { table, files } = entryNeeds[entry];
  const { viaServices } = arns;
  const services = [
    ...(table.length > 0 ? viaServices.table : []),
    ...(files.length > 0 ? viaServices.files : []),
  ];
  if (services.length === 0) return [];
  return [
    {
      actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
      resources: [arns.dataKey],
      conditions: [{ test: "StringEquals", variable: "kms:ViaService", values: services }],
    },
  ];
}

/** SES calls a mail that we write ourselves "raw", whichever command sends it. */
function mailStatements<Arn>(entry: EntryName, { mail }: Arns<Arn>): Statement<Arn>[] {
  if (mail === undefined || !entryNeeds[entry].mails) return [];
  return [
    {
      actions: ["ses:SendEmail", "ses:SendRawEmail"],
      resources: [mail.identity, mail.configurationSet],
      conditions: [
        { test: "StringEquals", variable: "ses:FromAddress", values: [mail.fromAddress] },
      ],
    },
  ];
}

function queueStatements<Arn>(entry: EntryName, arns: Arns<Arn>): Statement<Arn>[] {
  const { ownQueue, ownDeadLetters, wakeQueue, jobQueue } = arns;
  const statements: Statement<Arn>[] = [];
  const { wakes, jobs } = entryNeeds[entry];
  if (jobs.length > 0) {
    statements.push({ actions: ["sqs:SendMessage"], resources: jobs.map(jobQueue) });
  }
  if (wakes) {
    const actions = ["sqs:SendMessage", "sqs:GetQueueAttributes"];
    statements.push({ actions, resources: [wakeQueue] });
  }
  if (ownQueue !== undefined) {
    const actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
    statements.push({ actions, resources: [ownQueue] });
  }
  if (ownDeadLetters !== undefined) {
    statements.push({ actions: ["sqs:SendMessage"], resources: [ownDeadLetters] });
  }
  return statements;
}

const distinct = (actions: readonly string[]) => [...new Set(actions)];
