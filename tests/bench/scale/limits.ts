/** A limit of a service, as remembered; most of the quotas can be raised on request. */
export interface Limit {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** A law of the service, or a quota that can be raised. */
  readonly kind: "fixed" | "quota";
  readonly confidence: "high" | "medium" | "low";
}

export const limits = {
  partitionWrites: fixed("DynamoDB: one partition key takes", 1_000, "write units a second"),
  partitionReads: fixed("DynamoDB: one partition key gives", 3_000, "read units a second"),
  tableWrites: quota("DynamoDB: one table on demand takes", 40_000, "write units a second"),
  freshTableWrites: fixed(
    "DynamoDB: a table that was never busy takes",
    4_000,
    "write units a second",
  ),
  sesDaily: quota("SES: an account out of the sandbox sends", 50_000, "mails a day", "medium"),
  lambdas: quota("Lambda: an account runs at once", 1_000, "calls"),
  queueInFlight: fixed("SQS: a standard queue holds in flight", 120_000, "messages"),
  apiRequests: quota("API Gateway: an account takes", 10_000, "requests a second"),
  bucketWrites: fixed("S3: one prefix takes", 3_500, "writes a second"),
} as const satisfies Readonly<Record<string, Limit>>;

function fixed(what: string, value: number, unit: string): Limit {
  return { what, value, unit, kind: "fixed", confidence: "high" };
}

function quota(
  what: string,
  value: number,
  unit: string,
  confidence: Limit["confidence"] = "high",
): Limit {
  return { what, value, unit, kind: "quota", confidence };
}
