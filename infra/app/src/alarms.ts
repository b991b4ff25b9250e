import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { alarmsOf, type Measured } from "./alarm-list.ts";
import type { Alarm } from "./alarm.ts";

type Text = $util.Input<string>;

const comparisons = {
  ">=": "GreaterThanOrEqualToThreshold",
  ">": "GreaterThanThreshold",
  "<": "LessThanThreshold",
} as const;

/** Makes every alarm of `alarm-list.ts`. It tells when something is wrong, and when it is right again. */
export function makeAlarms(stage: Stage, measured: Measured<Text>, topic: Text): void {
  for (const alarm of alarmsOf(stage, measured)) {
    new aws.cloudwatch.MetricAlarm(alarm.name, {
      name: `${stage.prefix}-${alarm.name}`,
      alarmDescription: `${alarm.says} Runbook: docs/operations/runbooks/${alarm.runbook}.md`,
      comparisonOperator: comparisons[alarm.when],
      threshold: alarm.threshold,
      evaluationPeriods: alarm.of,
      datapointsToAlarm: alarm.bad,
      treatMissingData: alarm.silence,
      alarmActions: [topic],
      okActions: [topic],
      ...lookedAt(alarm),
    });
  }
}

function lookedAt({ metrics, statistic, periodSeconds: period }: Alarm<Text>) {
  const [only, ...others] = metrics;
  if (others.length === 0) {
    const { namespace, name: metricName, dimensions } = only;
    return { namespace, metricName, dimensions, statistic, period };
  }
  const parts = metrics.map(({ namespace, name, dimensions }, index) => ({
    id: `m${index}`,
    metric: { namespace, metricName: name, dimensions, stat: statistic, period },
  }));
  const sum = { id: "sum", expression: "SUM(METRICS())", label: "sum", returnData: true };
  return { metricQueries: [sum, ...parts] };
}
