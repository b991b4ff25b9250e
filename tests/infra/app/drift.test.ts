import { deadLetterName, fromAddress, functionName, queueName } from "@aftercare/app/names.ts";
import { entries, queueSettings, workersFor } from "@aftercare/app/entries.ts";
import { entryNeeds } from "@aftercare/app/entry-needs.ts";
import { permissionsOf } from "@aftercare/app/permissions.ts";
import { tableDefinition } from "@aftercare/core/store/table.ts";
import { accessKey, clientAccessPartition } from "@aftercare/core/store/keys/record-keys.ts";
import { objectKeyOf } from "@aftercare/core/evidence/object-key.ts";
import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { EntryName } from "@aftercare/functions/entry-variables.ts";
import { installation } from "@aftercare/infra-shared/installation.ts";
import { parameterName } from "@aftercare/infra-shared/published.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { expect, test } from "vitest";
import {
  foundationOf,
  listed,
  stageNames,
  statementsWithin,
} from "../foundation/foundation-fixture.ts";

const entryNames = Object.keys(entries) as EntryName[];
const production = stageOf("production");

const arns = {
  table: "table",
  index: (name: string) => `index ${name}`,
  bucket: "bucket",
  objects: "objects",
  dossiers: "dossiers",
  imports: "imports",
  dataKey: "key",
  wakeQueue: "wake",
  jobQueue: (kind: string) => `${kind} queue`,
  ownQueue: "own queue",
  ownDeadLetters: "own dead letters",
  ownLogStreams: "log",
  mail: { identity: "identity", configurationSet: "set", fromAddress: fromAddress(production) },
  viaServices: { table: ["dynamodb"], files: ["s3"] },
};

test("the local machine's queues have the names of the cloud's", () => {
  expect(localAccount.wakeQueue).toBe(queueName(installation.name, "wake"));
  expect(localAccount.dossierQueue).toBe(queueName(installation.name, "dossier"));
  expect(localAccount.importQueue).toBe(queueName(installation.name, "import"));
  expect(localAccount.deadLetterQueue).toBe(deadLetterName(installation.name, "wake"));
});

test("a release calls the function that is deployed", () => {
  expect(functionName(production, "jobs")).toBe("aftercare-production-jobs");
});

test("each index that is asked is one of the table's, and all of the table's are asked", () => {
  const asked = new Set(entryNames.flatMap((entry) => entryNeeds[entry].indexes));
  expect([...asked].toSorted()).toEqual(tableDefinition.indexes.map(({ name }) => name).toSorted());
});

test("the deny of access records fits the keys that the store writes", () => {
  const key = accessKey("o-1" as OrgId, "2026-03-31T01:00:00.000Z", "r-1");
  const pattern = /^org#.*#access#.*$/;
  expect(key.pk).toMatch(pattern);
  expect(objectKeyOf({ orgId: "o" as OrgId, clientId: "c" as ClientId, evidenceId: "e" })).toMatch(
    /^org\//,
  );
  // The place in the index ends with the word: IAM compares the table's own key, never the index's.
  expect(clientAccessPartition("o-1" as OrgId, "c-1" as ClientId)).not.toMatch(pattern);
});

test.for(stageNames.filter((name) => stageOf(name).kind !== "personal"))(
  "the boundary of %s allows all that the app's roles ask for",
  (stageName) => {
    const asked = entryNames.flatMap((entry) =>
      permissionsOf<string>(entry, arns)
        .filter(({ effect }) => effect !== "deny")
        .flatMap(({ actions }) => actions),
    );
    const boundary = Object.entries(foundationOf(stageName).resources).find(([id]) =>
      id.startsWith("AppBoundary"),
    )?.[1];
    const allowed = new Set(
      statementsWithin(boundary, "Properties.PolicyDocument.Statement").flatMap(({ Action }) =>
        listed(Action),
      ),
    );
    const mails = (action: string) =>
      stageOf(stageName).mailTransport === "ses" || !action.startsWith("ses:");
    const missing = [...new Set(asked)].filter((action) => mails(action) && !allowed.has(action));
    expect(missing).toEqual([]);
  },
);

test.for([...stageNames])("the foundation of %s publishes what the app asks for", (stageName) => {
  const stage = stageOf(stageName);
  const published = Object.values(foundationOf(stageName).resources)
    .filter(({ Type }) => Type === "AWS::SSM::Parameter")
    .map(({ Properties }) => String(Properties["Name"]));
  const wanted = ["tableName", "tableArn", "bucketName", "bucketArn", "dataKeyArn"] as const;
  for (const name of [...wanted, "alarmTopicArn"] as const) {
    expect(published).toContain(parameterName(stage, name));
  }
  expect(published.includes(parameterName(stage, "appBoundaryArn"))).toBe(
    stage.kind !== "personal",
  );
  for (const name of ["mailIdentityArn", "mailConfigurationSet", "mailFromDomain"] as const) {
    expect(published.includes(parameterName(stage, name))).toBe(stage.mailTransport === "ses");
  }
});

test("a worker never outlives the lease of the mail that it claimed", () => {
  const leaseSeconds = 120;
  expect(entries.remind.timeoutSeconds).toBeLessThan(leaseSeconds);
  expect(queueSettings.wake.batchSize).toBe(1);
});

test.each([
  [1, 2],
  [14, 3],
  [200, 50],
  [100_000, 1_000],
])("at %i mails a second %i workers read the wake queue", (mails, workers) => {
  expect(workersFor("wake", mails)).toBe(workers);
});
