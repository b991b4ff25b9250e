import { metricNamespace, type metrics } from "@aftercare/functions/adapters/metrics.ts";

export interface Metric<Value> {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, Value | string>>;
}

/** One alarm; where it names several metrics, their sum is looked at. */
export interface Alarm<Value> {
  readonly name: string;
  readonly says: string;
  /** `docs/operations/runbooks/<runbook>.md` */
  readonly runbook: string;
  readonly metrics: readonly [Metric<Value>, ...Metric<Value>[]];
  readonly statistic: "Sum" | "Maximum";
  readonly periodSeconds: number;
  /** So many bad periods of the last so many. */
  readonly bad: number;
  readonly of: number;
  readonly when: ">=" | "<" | ">";
  readonly threshold: number;
  /** What silence means. */
  readonly silence: "breaching" | "notBreaching";
}

export const minute = 60;
export const quarter = 15 * minute;
export const hour = 60 * minute;

/** One of the numbers that the product tells by itself. */
export function ownMetric<P extends keyof typeof metrics>(
  process: P,
  name: keyof (typeof metrics)[P] & string,
): Metric<never> {
  return { namespace: metricNamespace, name, dimensions: { process } };
}
