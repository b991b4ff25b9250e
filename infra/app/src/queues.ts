import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { entries, queueSettings } from "./entries.ts";
import { record } from "./record.ts";
import {
  deadLetterName,
  deadLetters,
  queueName,
  queueNames,
  type DeadLetter,
  type QueueName,
} from "./names.ts";

export interface Queues {
  readonly working: Readonly<Record<QueueName, aws.sqs.Queue>>;
  readonly dead: Readonly<Record<DeadLetter, aws.sqs.Queue>>;
}

/** As long as SQS keeps anything: two weeks in which somebody can look, mend and replay. */
const keptSeconds = 14 * 24 * 60 * 60;
/** AWS asks for six times a reader's timeout, so that a call that is throttled is not counted as a try. */
const visibilityFactor = 6;

/** Queues hold nothing that the table does not know better: they may be emptied or made anew at any time. */
export function makeQueues(stage: Stage): Queues {
  const dead = record(deadLetters, (whose) => makeDeadLetters(stage, whose));
  const working = record(queueNames, (name) => makeQueue(stage, name, dead[name]));
  return { working, dead };
}

function makeQueue(stage: Stage, name: QueueName, dead: aws.sqs.Queue): aws.sqs.Queue {
  const { entry, tries, hiddenSeconds } = queueSettings[name];
  const sixfold = entries[entry].timeoutSeconds * visibilityFactor;
  const queue = new aws.sqs.Queue(`${name}-queue`, {
    name: queueName(stage.prefix, name),
    visibilityTimeoutSeconds: hiddenSeconds ?? sixfold,
    messageRetentionSeconds: keptSeconds,
    receiveWaitTimeSeconds: 20,
    sqsManagedSseEnabled: true,
    redrivePolicy: $util.jsonStringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: tries }),
  });
  // Only this queue may put letters there, and `start-message-move-task` may take them back.
  new aws.sqs.RedriveAllowPolicy(`${name}-redrive`, {
    queueUrl: dead.url,
    redriveAllowPolicy: $util.jsonStringify({
      redrivePermission: "byQueue",
      sourceQueueArns: [queue.arn],
    }),
  });
  return queue;
}

function makeDeadLetters(stage: Stage, whose: DeadLetter): aws.sqs.Queue {
  return new aws.sqs.Queue(`${whose}-dead`, {
    name: deadLetterName(stage.prefix, whose),
    messageRetentionSeconds: keptSeconds,
    sqsManagedSseEnabled: true,
  });
}
