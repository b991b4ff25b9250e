import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { schedules } from "./entries.ts";
import type { Foundation } from "./foundation.ts";
import type { Functions } from "./functions.ts";
import { functionName } from "./names.ts";
import type { Queues } from "./queues.ts";

export interface ScheduleSources {
  readonly stage: Stage;
  readonly foundation: Foundation;
  readonly functions: Functions;
  readonly queues: Queues;
}

const scheduled = ["sweep", "deliver", "digest", "canary", "jobs"] as const;

type Scheduled = (typeof scheduled)[number];

/** The product's clock. It only calls: what is due stands in the table, so a missed minute is made up for. */
export function makeSchedules(sources: ScheduleSources): void {
  for (const entry of scheduled) makeSchedule(entry, sources);
}

function makeSchedule(entry: Scheduled, sources: ScheduleSources): void {
  const { stage, functions, queues } = sources;
  const { every, lateSeconds, input } = schedules[entry];
  new aws.scheduler.Schedule(`${entry}-schedule`, {
    name: functionName(stage, entry),
    scheduleExpression: every,
    flexibleTimeWindow: { mode: "OFF" },
    target: {
      arn: functions[entry].arn,
      roleArn: makeCaller(entry, sources).arn,
      input: JSON.stringify(input),
      retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: lateSeconds },
      deadLetterConfig: { arn: queues.dead[entry].arn },
    },
  });
}

/** May call this one function, and put aside what it could not call. */
function makeCaller(entry: Scheduled, sources: ScheduleSources): aws.iam.Role {
  const { stage, foundation, functions, queues } = sources;
  const may = aws.iam.getPolicyDocumentOutput({
    statements: [
      { actions: ["lambda:InvokeFunction"], resources: [functions[entry].arn] },
      { actions: ["sqs:SendMessage"], resources: [queues.dead[entry].arn] },
    ],
  });
  return new aws.iam.Role(`${entry}-caller`, {
    name: `${functionName(stage, entry)}-caller`,
    assumeRolePolicy: callersOf(aws.getCallerIdentityOutput().accountId),
    inlinePolicies: [{ name: "call", policy: may.json }],
    ...(foundation.appBoundaryArn ? { permissionsBoundary: foundation.appBoundaryArn } : {}),
  });
}

/** The scheduler, on behalf of this account and of no other. */
function callersOf(account: $util.Input<string>): $util.Output<string> {
  return aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sts:AssumeRole"],
        principals: [{ type: "Service", identifiers: ["scheduler.amazonaws.com"] }],
        conditions: [{ test: "StringEquals", variable: "aws:SourceAccount", values: [account] }],
      },
    ],
  }).json;
}
