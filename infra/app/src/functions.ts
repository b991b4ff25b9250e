import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { entries } from "./entries.ts";
import { environmentOf } from "./environment.ts";
import type { Foundation } from "./foundation.ts";
import { logDays } from "./keeping.ts";
import {
  fromAddress,
  functionName,
  queueOf,
  unattendedEntries,
  type UnattendedEntry,
} from "./names.ts";
import { permissionsOf, type Arns } from "./permissions.ts";
import type { Queues } from "./queues.ts";

export type Functions = Readonly<Record<EntryName, sst.aws.Function>>;

export interface FunctionSources {
  readonly stage: Stage;
  readonly foundation: Foundation;
  readonly queues: Queues;
  readonly values: EnvironmentValues;
}

type EnvironmentValues = Parameters<typeof environmentOf>[1];

/**
 * One Lambda function. Its bundle is made beforehand (`npm run build`), so what is deployed are the very bytes
 * that the tests ran. It lies in no network of ours: it talks to Amazon's services and to the world only.
 */
export function makeFunction(entry: EntryName, sources: FunctionSources): sst.aws.Function {
  const { stage, foundation, queues, values } = sources;
  const { memoryMb, timeoutSeconds, says } = entries[entry];
  const name = functionName(stage, entry);
  const environment = environmentOf(entry, values);
  const log = new aws.cloudwatch.LogGroup(`${entry}-log`, {
    name: `/aws/lambda/${name}`,
    retentionInDays: logDays[stage.kind],
  });
  const isUnattended = isUnattendedEntry(entry);
  return new sst.aws.Function(entry, {
    name,
    description: says,
    bundle: `dist/lambdas/${entry}`,
    handler: "index.handler",
    runtime: "nodejs24.x",
    architecture: "arm64",
    memory: `${memoryMb} MB`,
    timeout: `${timeoutSeconds} seconds`,
    logging: { format: "json", logGroup: log.name },
    permissions: permissionsOf<$util.Input<string>>(entry, arnsFor(entry, sources, log)),
    ...(isUnattended ? { retries: retries[entry] } : {}),
    transform: {
      function: (args) => {
        // SST adds variables that only its own linking reads.
        args.environment = { variables: environment };
        args.tracingConfig = { mode: "Active" };
      },
      role: (args) => {
        args.name = name;
        // SST means to let people of the account take the role while they develop, and lets them always.
        args.assumeRolePolicy = onlyLambda();
        // The basic role that SST attaches may write to every log group of the account.
        args.managedPolicyArns = [];
        if (foundation.appBoundaryArn) args.permissionsBoundary = foundation.appBoundaryArn;
      },
      ...(isUnattended
        ? {
            eventInvokeConfig: {
              maximumEventAgeInSeconds: 3_600,
              destinationConfig: { onFailure: { destination: queues.dead[entry].arn } },
            },
          }
        : {}),
    },
  });
}

function onlyLambda(): $util.Output<string> {
  const principals = [{ type: "Service", identifiers: ["lambda.amazonaws.com"] }];
  const statements = [{ actions: ["sts:AssumeRole"], principals }];
  return aws.iam.getPolicyDocumentOutput({ statements }).json;
}

/** The next minute does what the last one missed, and a job is repeated by whoever asked for it. */
const retries = { sweep: 0, deliver: 0, digest: 0, jobs: 0, canary: 1 } as const satisfies Readonly<
  Record<UnattendedEntry, number>
>;

function isUnattendedEntry(entry: EntryName): entry is UnattendedEntry {
  return unattendedEntries.some((unattended) => unattended === entry);
}

function arnsFor(
  entry: EntryName,
  { stage, foundation, queues }: FunctionSources,
  log: aws.cloudwatch.LogGroup,
): Arns<$util.Input<string>> {
  const { partition, region, mailTransport } = stage;
  const own = queueOf(entry);
  const account = aws.getCallerIdentityOutput().accountId;
  // China writes its services with or without the end of its own.
  const via = (service: string) =>
    ["amazonaws.com", ...(partition === "aws-cn" ? ["amazonaws.com.cn"] : [])].map(
      (end) => `${service}.${region}.${end}`,
    );
  return {
    table: foundation.tableArn,
    index: (name) => $interpolate`${foundation.tableArn}/index/${name}`,
    bucket: foundation.bucketArn,
    objects: $interpolate`${foundation.bucketArn}/org/*`,
    dossiers: $interpolate`${foundation.bucketArn}/dossier/*`,
    imports: $interpolate`${foundation.bucketArn}/import/*`,
    dataKey: foundation.dataKeyArn,
    wakeQueue: queues.working.wake.arn,
    jobQueue: (kind) => queues.working[kind].arn,
    ...(own === undefined ? {} : { ownQueue: queues.working[own].arn }),
    ...(isUnattendedEntry(entry) ? { ownDeadLetters: queues.dead[entry].arn } : {}),
    ownLogStreams: $interpolate`${log.arn}:*`,
    ...(mailTransport === "ses" && foundation.mail !== undefined
      ? {
          mail: {
            identity: foundation.mail.identityArn,
            configurationSet: $interpolate`arn:${partition}:ses:${region}:${account}:configuration-set/${foundation.mail.configurationSet}`,
            fromAddress: fromAddress(stage),
          },
        }
      : {}),
    viaServices: { table: via("dynamodb"), files: via("s3") },
  };
}
