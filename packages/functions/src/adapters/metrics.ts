/** Every metric the product tells, by who tells it: alarms and the dashboard are made from this. */
export const metrics = {
  sweep: { OldestDueAgeSeconds: "Seconds", DueFiles: "Count", Woken: "Count" },
  remind: { MailsSent: "Count", MailsUncertain: "Count", MailsFailed: "Count" },
  evidence: { ScanFailed: "Count" },
  canary: { CanaryMails: "Count", CanaryAgeSeconds: "Seconds" },
} as const;

export const metricNamespace = "Aftercare";

type Metrics = typeof metrics;
type Process = keyof Metrics;

/** Tells numbers of one process at this moment. */
export type Measure = <P extends Process>(
  process: P,
  values: Readonly<Record<keyof Metrics[P], number>>,
) => void;

/**
 * One line of CloudWatch's embedded metric format for each call: the log service takes the numbers out of it,
 * so nothing is sent and nothing is waited for. `write` gets the line with its end.
 */
export function makeMeasure(write: (line: string) => void, wallMs: () => number): Measure {
  return (process, values) => {
    const units = Object.entries(metrics[process]);
    const directive = {
      Namespace: metricNamespace,
      Dimensions: [["process"]],
      Metrics: units.map(([Name, Unit]) => ({ Name, Unit })),
    };
    const meta = { Timestamp: wallMs(), CloudWatchMetrics: [directive] };
    write(`${JSON.stringify({ _aws: meta, process, ...values })}\n`);
  };
}
