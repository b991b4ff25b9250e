/** `high`: the same for years and in most regions. `low`: remembered of another time or region. */
type Confidence = "high" | "medium" | "low";

export interface Price {
  /** What is counted, in the words of the bill. */
  readonly unit: string;
  /** US dollars for so many of them. */
  readonly usd: number;
  readonly per: number;
  /** The page of the vendor that says so. */
  readonly page: string;
  readonly confidence: Confidence;
}

/**
 * List prices as they were remembered, without free tiers, taxes and discounts. Nobody looked them up while
 * this was written: check each on its page before you rely on a sum.
 */
export const pricesOf = { region: "ap-southeast-1", noted: "2026-11-22" } as const;

const million = 1_000_000;
const dynamo = "Amazon DynamoDB pricing, on-demand capacity";
const lambda = "AWS Lambda pricing, Arm";
const s3 = "Amazon S3 pricing";
const watch = "Amazon CloudWatch pricing";

export const prices = {
  tableWrites: price("write request units", 0.71, million, dynamo, "medium"),
  tableReads: price("read request units", 0.1425, million, dynamo, "medium"),
  tableStorage: price("GB-months in the table", 0.285, 1, dynamo, "medium"),
  tableRecovery: price("GB-months of point-in-time recovery", 0.228, 1, dynamo, "medium"),
  backupStorage: price("GB-months of warm backup", 0.114, 1, "AWS Backup pricing", "medium"),
  lambdaRequests: price("Lambda requests", 0.2, million, lambda, "high"),
  lambdaSeconds: price("GB-seconds", 13.3334, million, lambda, "high"),
  httpApi: price("API requests", 1.25, million, "Amazon API Gateway pricing, HTTP APIs", "medium"),
  cdnRequests: price("CDN requests", 1.2, million, "Amazon CloudFront pricing, Asia", "medium"),
  cdnData: price("GB sent by the CDN", 0.12, 1, "Amazon CloudFront pricing, Asia", "medium"),
  fileBackup: price("GB-months of backed-up files", 0.05, 1, "AWS Backup pricing", "medium"),
  fileStorage: price("GB-months in the bucket", 0.025, 1, s3, "high"),
  filePuts: price("PUT requests", 5, million, s3, "high"),
  fileGets: price("GET requests", 0.4, million, s3, "high"),
  mails: price("mails", 0.1, 1_000, "Amazon SES pricing", "high"),
  queueRequests: price("queue requests", 0.4, million, "Amazon SQS pricing, standard", "high"),
  schedules: price(
    "schedule invocations",
    1,
    million,
    "Amazon EventBridge pricing, Scheduler",
    "high",
  ),
  scanData: price(
    "GB scanned",
    0.09,
    1,
    "Amazon GuardDuty pricing, Malware Protection for S3",
    "low",
  ),
  scanObjects: price(
    "objects scanned",
    0.215,
    1_000,
    "Amazon GuardDuty pricing, Malware Protection for S3",
    "low",
  ),
  logData: price("GB of logs", 0.7, 1, watch, "medium"),
  logStorage: price("GB-months of logs", 0.03, 1, watch, "medium"),
  metrics: price("metrics", 0.3, 1, watch, "high"),
  alarms: price("alarms", 0.1, 1, watch, "high"),
  dashboards: price("dashboards", 3, 1, watch, "high"),
  traces: price("traces", 5, million, "AWS X-Ray pricing", "high"),
  trailEvents: price("audited data events", 1, million, "AWS CloudTrail pricing", "high"),
  keys: price("customer keys", 1, 1, "AWS KMS pricing", "high"),
  keyRequests: price("key requests", 3, million, "AWS KMS pricing", "high"),
  zones: price("hosted zones", 0.5, 1, "Amazon Route 53 pricing", "high"),
} as const satisfies Readonly<Record<string, Price>>;

export type PriceName = keyof typeof prices;

function price(
  unit: string,
  usd: number,
  per: number,
  page: string,
  confidence: Confidence,
): Price {
  return { unit, usd, per, page, confidence };
}
