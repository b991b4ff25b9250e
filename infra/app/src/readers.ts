import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { queueSettings, workersFor } from "./entries.ts";
import type { Functions } from "./functions.ts";
import { queueNames } from "./names.ts";
import type { Queues } from "./queues.ts";

/** Lambda reads each queue; what fails of a batch comes again alone. */
export function connectReaders(stage: Stage, queues: Queues, functions: Functions): void {
  for (const name of queueNames) {
    const { entry, batchSize } = queueSettings[name];
    new aws.lambda.EventSourceMapping(`${name}-reader`, {
      eventSourceArn: queues.working[name].arn,
      functionName: functions[entry].arn,
      batchSize,
      functionResponseTypes: ["ReportBatchItemFailures"],
      scalingConfig: {
        maximumConcurrency: workersFor(name, stage.installation.mail.perSecond),
      },
    });
  }
}
