import type { Stage } from "@aftercare/infra-shared/stage.ts";
import type { Foundation } from "./foundation.ts";
import type { QueueName } from "./names.ts";
import type { Queues } from "./queues.ts";

export interface EventSources {
  readonly stage: Stage;
  readonly foundation: Foundation;
  readonly queues: Queues;
}

/**
 * What Amazon's services tell goes into queues: EventBridge gives up after a day, a queue keeps two weeks, and
 * what failed is replayed with one command.
 */
export function makeRules(sources: EventSources): void {
  const { stage, foundation } = sources;
  makeRule("evidence", "A file arrived, and was scanned where that exists.", sources, {
    pattern: arrivals(stage, foundation.bucketName),
  });
  if (foundation.mail !== undefined) {
    makeRule("mail-feedback", "What became of our mails.", sources, {
      pattern: mailNews(foundation.mail.configurationSet),
    });
  }
}

/** GuardDuty speaks when it has looked; where it does not look, S3 speaks when the file is there. */
function arrivals(stage: Stage, bucket: $util.Output<string>): $util.Output<string> {
  return $util.jsonStringify(
    stage.partition === "aws"
      ? {
          source: ["aws.guardduty"],
          "detail-type": ["GuardDuty Malware Protection Object Scan Result"],
          detail: { s3ObjectDetails: { bucketName: [bucket] } },
        }
      : {
          source: ["aws.s3"],
          "detail-type": ["Object Created"],
          detail: { bucket: { name: [bucket] }, object: { key: [{ prefix: "org/" }] } },
        },
  );
}

/** The four kinds that `entry/mail-feedback.ts` knows; the rest is nobody's question. */
function mailNews(configurationSet: $util.Output<string>): $util.Output<string> {
  return $util.jsonStringify({
    source: ["aws.ses"],
    detail: {
      eventType: ["Send", "Delivery", "Bounce", "Complaint"],
      mail: { tags: { "ses:configuration-set": [configurationSet] } },
    },
  });
}

function makeRule(
  name: Extract<QueueName, "evidence" | "mail-feedback">,
  description: string,
  { stage, queues }: EventSources,
  { pattern }: { readonly pattern: $util.Output<string> },
): void {
  const queue = queues.working[name];
  const dead = queues.dead[name];
  const rule = new aws.cloudwatch.EventRule(`${name}-rule`, {
    name: `${stage.prefix}-${name}`,
    description,
    eventPattern: pattern,
  });
  for (const [part, target] of [
    ["queue", queue],
    ["dead", dead],
  ] as const) {
    new aws.sqs.QueuePolicy(`${name}-${part}-policy`, {
      queueUrl: target.url,
      policy: onlyFrom(rule, target),
    });
  }
  new aws.cloudwatch.EventTarget(`${name}-target`, {
    targetId: name,
    rule: rule.name,
    arn: queue.arn,
    deadLetterConfig: { arn: dead.arn },
    retryPolicy: { maximumEventAgeInSeconds: 86_400, maximumRetryAttempts: 185 },
  });
}

function onlyFrom(rule: aws.cloudwatch.EventRule, queue: aws.sqs.Queue): $util.Output<string> {
  return aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sqs:SendMessage"],
        resources: [queue.arn],
        principals: [{ type: "Service", identifiers: ["events.amazonaws.com"] }],
        conditions: [{ test: "ArnEquals", variable: "aws:SourceArn", values: [rule.arn] }],
      },
    ],
  }).json;
}
