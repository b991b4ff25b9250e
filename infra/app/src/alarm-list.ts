import { tableDefinition } from "@aftercare/core/store/table.ts";
import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { hour, minute, ownMetric, quarter, type Alarm, type Metric } from "./alarm.ts";
import { entries, queueSettings } from "./entries.ts";
import { fileAlarms, mailAlarms } from "./mail-alarms.ts";
import { deadLetterName, deadLetters, functionName, queueName, queueNames } from "./names.ts";

/** What is only known once it is made, or only the foundation knows. */
export interface Measured<Value> {
  readonly apiId: Value;
  readonly tableName: Value;
}

/** Everything that somebody is woken for. */
export function alarmsOf<Value>(stage: Stage, measured: Measured<Value>): readonly Alarm<Value>[] {
  return [
    ...deadLetters.map((whose) => deadLetterAlarm(stage, whose)),
    ...queueNames.map((queue) => queueAgeAlarm(stage, queue)),
    ...entryNames.flatMap((entry) => functionAlarms(stage, entry)),
    ...clockAlarms(stage),
    ...mailAlarms(stage),
    ...fileAlarms(stage),
    apiAlarm(measured),
    tableAlarm(measured),
  ];
}

const entryNames = Object.keys(entries) as EntryName[];

function deadLetterAlarm(stage: Stage, whose: (typeof deadLetters)[number]): Alarm<never> {
  return {
    name: `${whose}-dead-letters`,
    says: `Something of ${whose} failed as often as it is tried, and was put aside.`,
    runbook: "dead-letter",
    metrics: [
      {
        namespace: "AWS/SQS",
        name: "ApproximateNumberOfMessagesVisible",
        dimensions: { QueueName: deadLetterName(stage.prefix, whose) },
      },
    ],
    statistic: "Maximum",
    periodSeconds: 5 * minute,
    bad: 1,
    of: 1,
    when: ">=",
    threshold: 1,
    silence: "notBreaching",
  };
}

function queueAgeAlarm(stage: Stage, queue: (typeof queueNames)[number]): Alarm<never> {
  return {
    name: `${queue}-queue-old`,
    says: `What waits in ${queue} is not worked on in time.`,
    runbook: "queue-backlog",
    metrics: [
      {
        namespace: "AWS/SQS",
        name: "ApproximateAgeOfOldestMessage",
        dimensions: { QueueName: queueName(stage.prefix, queue) },
      },
    ],
    statistic: "Maximum",
    periodSeconds: 5 * minute,
    bad: 2,
    of: 2,
    when: ">",
    threshold: queueSettings[queue].tooOldSeconds,
    silence: "notBreaching",
  };
}

/** What is expected to go wrong is an answer; an error is a bug, a lack of time or memory, or AWS itself. */
function functionAlarms(stage: Stage, entry: EntryName): readonly Alarm<never>[] {
  const dimensions = { FunctionName: functionName(stage, entry) };
  const shared = {
    runbook: "function-errors",
    statistic: "Sum",
    periodSeconds: 5 * minute,
    bad: 2,
    of: 3,
    when: ">=",
    threshold: 1,
    silence: "notBreaching",
  } as const;
  const errors = { namespace: "AWS/Lambda", name: "Errors", dimensions };
  const throttles = { namespace: "AWS/Lambda", name: "Throttles", dimensions };
  return [
    { ...shared, name: `${entry}-errors`, says: `${entry} keeps failing.`, metrics: [errors] },
    {
      ...shared,
      name: `${entry}-throttled`,
      says: `${entry} is not let run: the account has no concurrency left.`,
      metrics: [throttles],
    },
  ];
}

/** The heart: something is due and nobody does it, or nobody even looks. */
function clockAlarms(stage: Stage): readonly Alarm<never>[] {
  return [
    {
      name: "due-steps-old",
      says: "A step is due for more than ten minutes, or the sweep tells nothing at all.",
      runbook: "overdue-steps",
      metrics: [ownMetric("sweep", "OldestDueAgeSeconds")],
      statistic: "Maximum",
      periodSeconds: 5 * minute,
      bad: 2,
      of: 2,
      when: ">",
      threshold: 10 * minute,
      silence: "breaching",
    },
    {
      name: "deliver-silent",
      says: "Nobody called deliver for a quarter of an hour: webhooks wait.",
      runbook: "overdue-steps",
      metrics: [
        {
          namespace: "AWS/Lambda",
          name: "Invocations",
          dimensions: { FunctionName: functionName(stage, "deliver") },
        },
      ],
      statistic: "Sum",
      periodSeconds: quarter,
      bad: 1,
      of: 1,
      when: "<",
      threshold: 1,
      silence: "breaching",
    },
    {
      name: "canary-silent",
      says: "For two hours no mail of the synthetic case arrived.",
      runbook: "canary",
      metrics: [ownMetric("canary", "CanaryMails")],
      statistic: "Sum",
      periodSeconds: hour,
      bad: 2,
      of: 2,
      when: "<",
      threshold: 1,
      silence: "breaching",
    },
  ];
}

function apiAlarm<Value>({ apiId }: Measured<Value>): Alarm<Value> {
  return {
    name: "api-errors",
    says: "The API answers with errors of its own.",
    runbook: "api-errors",
    metrics: [{ namespace: "AWS/ApiGateway", name: "5xx", dimensions: { ApiId: apiId } }],
    statistic: "Sum",
    periodSeconds: 5 * minute,
    bad: 2,
    of: 3,
    when: ">=",
    threshold: 5,
    silence: "notBreaching",
  };
}

/** The table grows by itself, but a partition of it does not: one very busy key is throttled. */
function tableAlarm<Value>({ tableName: TableName }: Measured<Value>): Alarm<Value> {
  const metric = (name: string, more: object = {}): Metric<Value> => ({
    namespace: "AWS/DynamoDB",
    name,
    dimensions: { TableName, ...more },
  });
  return {
    name: "table-throttled",
    says: "The table or an index refuses for lack of capacity.",
    runbook: "table-throttled",
    metrics: [
      metric("ReadThrottleEvents"),
      metric("WriteThrottleEvents"),
      ...tableDefinition.indexes.map(({ name }) =>
        metric("WriteThrottleEvents", { GlobalSecondaryIndexName: name }),
      ),
    ],
    statistic: "Sum",
    periodSeconds: 5 * minute,
    bad: 2,
    of: 3,
    when: ">=",
    threshold: 10,
    silence: "notBreaching",
  };
}
