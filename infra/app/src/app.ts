import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { makeAlarms } from "./alarms.ts";
import { makeApi } from "./api.ts";
import { makeDashboard } from "./dashboard.ts";
import { valuesOf } from "./environment.ts";
import { makeRules } from "./events.ts";
import { readFoundation } from "./foundation.ts";
import { makeFunction } from "./functions.ts";
import { functionName, type QueueName } from "./names.ts";
import { makeQueues } from "./queues.ts";
import { connectReaders } from "./readers.ts";
import { record } from "./record.ts";
import { makeSchedules } from "./schedules.ts";
import { makeSecrets } from "./secrets.ts";
import { makeWeb } from "./web.ts";

const entryNames = Object.keys(entryVariables) as EntryName[];

/**
 * Everything that is deployed often, in the order in which one needs the other. Nothing of it holds what could
 * not be made again: that is the foundation's. Gives what a release and its smoke test ask for.
 */
export function makeApp(stage: Stage, release: string | undefined) {
  const foundation = readFoundation(stage);
  const secrets = makeSecrets(stage);
  const queues = makeQueues(stage);
  const queueUrl = (queue: QueueName) => queues.working[queue].url;
  const values = valuesOf({ stage, foundation, secrets, queueUrl, release });

  const functions = record(entryNames, (entry) =>
    makeFunction(entry, { stage, foundation, queues, values }),
  );
  connectReaders(stage, queues, functions);
  makeSchedules({ stage, foundation, functions, queues });
  makeRules({ stage, foundation, queues });

  const api = makeApi(stage, functions);
  const web = makeWeb({ stage, foundation, secrets, api });

  const measured = { apiId: api.id, tableName: foundation.tableName };
  makeAlarms(stage, measured, foundation.alarmTopicArn);
  makeDashboard(stage, measured);
  return {
    url: `https://${stage.host}`,
    /** Where DNS is kept elsewhere, the host is to point here. */
    cdn: web.domainName,
    jobs: functionName(stage, "jobs"),
  };
}
