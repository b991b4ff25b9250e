import { metricNamespace, metrics } from "@aftercare/functions/adapters/metrics.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { entries } from "./entries.ts";
import { deadLetterName, deadLetters, functionName, queueName, queueNames } from "./names.ts";
import type { EntryName } from "@aftercare/functions/entry-variables.ts";

/** A metric as a dashboard writes it: namespace, name, then dimensions by turns. */
type Line = readonly $util.Input<string>[];

export interface Shown {
  readonly apiId: $util.Input<string>;
  readonly tableName: $util.Input<string>;
}

/** One page for whoever was woken: is anything late, does mail leave, does anything fail. */
export function makeDashboard(stage: Stage, shown: Shown): void {
  const graphs = graphsOf(stage, shown).map(([title, stat, lines], index) => ({
    type: "metric",
    x: (index % 2) * 12,
    y: Math.floor(index / 2) * 6,
    width: 12,
    height: 6,
    properties: {
      title,
      stat,
      metrics: lines,
      region: stage.region,
      period: 300,
      view: "timeSeries",
    },
  }));
  new aws.cloudwatch.Dashboard("dashboard", {
    dashboardName: stage.prefix,
    dashboardBody: $util.jsonStringify({ widgets: graphs }),
  });
}

function graphsOf(
  stage: Stage,
  { apiId, tableName }: Shown,
): readonly (readonly [string, "Sum" | "Maximum" | "p99", readonly Line[]])[] {
  const functions = Object.keys(entries).map((entry) => functionName(stage, entry as EntryName));
  const lambda = (metric: string) =>
    functions.map((name): Line => ["AWS/Lambda", metric, "FunctionName", name]);
  const queue = (metric: string, names: readonly string[]) =>
    names.map((name): Line => ["AWS/SQS", metric, "QueueName", name]);
  const own = (process: keyof typeof metrics): Line[] =>
    Object.keys(metrics[process]).map((name) => [metricNamespace, name, "process", process]);
  const dead = deadLetters.map((whose) => deadLetterName(stage.prefix, whose));
  const waiting = queueNames.map((name) => queueName(stage.prefix, name));
  const table = ["ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits", "WriteThrottleEvents"];
  return [
    ["What is due", "Maximum", own("sweep")],
    ["Mails", "Sum", own("remind")],
    ["The canary", "Maximum", own("canary")],
    ["Put aside", "Maximum", queue("ApproximateNumberOfMessagesVisible", dead)],
    ["Oldest in a queue, seconds", "Maximum", queue("ApproximateAgeOfOldestMessage", waiting)],
    ["Errors", "Sum", lambda("Errors")],
    ["Throttles", "Sum", lambda("Throttles")],
    ["Time taken, milliseconds", "p99", lambda("Duration")],
    [
      "HTTP",
      "Sum",
      ["Count", "4xx", "5xx"].map((name): Line => ["AWS/ApiGateway", name, "ApiId", apiId]),
    ],
    ["The table", "Sum", table.map((name): Line => ["AWS/DynamoDB", name, "TableName", tableName])],
  ];
}
