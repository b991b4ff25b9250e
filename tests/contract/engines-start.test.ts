import { createServer } from "node:net";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { startDynamo } from "@aftercare/local/engines/dynamo.ts";
import { startEngines } from "@aftercare/local/engines/engines.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openClock } from "@aftercare/local/clock.ts";
import { startMail } from "@aftercare/local/engines/mail/mail.ts";
import { sendInput, sendTo } from "./engines-mail-fixture.ts";
import { clientConfig, isAlive, makeFolder, runModule } from "./engines-support.ts";

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => folder.remove());

async function opens(host: string, port: number): Promise<boolean> {
  return fetch(`http://${host}:${port}/`, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );
}

test("all engines are up within seconds, and say all that product code reads", async () => {
  const engines = await startEngines({ dir: folder.path });
  try {
    expect(engines.startedInMs).toBeLessThan(5_000);
    expect(Object.keys(engines.env).toSorted()).toEqual([
      "AFTERCARE_APP_URL",
      "AFTERCARE_AUTH_SECRET",
      "AFTERCARE_BUCKET",
      "AFTERCARE_DOSSIER_QUEUE_URL",
      "AFTERCARE_DUE_SHARDS",
      "AFTERCARE_IMPORT_QUEUE_URL",
      "AFTERCARE_LINK_SECRET",
      "AFTERCARE_MAIL_CONFIGURATION_SET",
      "AFTERCARE_MAIL_FROM",
      "AFTERCARE_MAIL_TRANSPORT",
      "AFTERCARE_OPERATOR_NAME",
      "AFTERCARE_OPERATOR_PHONE",
      "AFTERCARE_SEAL_KEY",
      "AFTERCARE_TABLE",
      "AFTERCARE_WAKE_QUEUE_URL",
      "AFTERCARE_WEBHOOK_LOOPBACK",
      "AWS_ACCESS_KEY_ID",
      "AWS_ENDPOINT_URL_DYNAMODB",
      "AWS_ENDPOINT_URL_S3",
      "AWS_ENDPOINT_URL_SESV2",
      "AWS_ENDPOINT_URL_SQS",
      "AWS_REGION",
      "AWS_SECRET_ACCESS_KEY",
    ]);
  } finally {
    await engines.stop();
  }
});

test("no engine can be reached from outside this machine", async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);
  const hosts = [...outside, "127.0.0.2"];
  const engines = await startEngines({ dir: folder.path });
  try {
    const { dynamo, s3, sqs, mail } = engines;
    for (const port of [dynamo?.port ?? 0, s3.port, sqs.port, mail.port]) {
      expect(await opens("127.0.0.1", port)).toBe(true);
      for (const host of hosts) expect(await opens(host, port), `${host}:${port}`).toBe(false);
    }
  } finally {
    await engines.stop();
  }
});

test("a second start on the same folder is told who is there, and the next one after a stop works", async () => {
  const first = await startEngines({ dir: folder.path });
  const second = startEngines({ dir: folder.path });
  await expect(second).rejects.toThrow(new RegExp(`already running as process ${process.pid}`));
  await first.stop();

  const third = await startEngines({ dir: folder.path });
  expect(third.env["AFTERCARE_LINK_SECRET"]).toBe(first.env["AFTERCARE_LINK_SECRET"]);
  await third.stop();
});

test.for(["api", "dynamo", "s3", "sqs", "mail"] as const)(
  "a port in use for %s is named, and nothing is left running",
  async (part) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const { port } = address;

    const refused = await startEngines({ dir: folder.path, ports: { [part]: port } }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(AppError);
    expect(String(refused)).toMatch(`port ${port} is in use`);
    other.close();

    const again = await startEngines({ dir: folder.path, ports: { [part]: port } });
    await again.stop();
  },
);

test("an address from outside is used instead of a DynamoDB of our own", async () => {
  const dynamoEndpoint = "http://127.0.0.1:9";
  const engines = await startEngines({ dir: folder.path, dynamoEndpoint });
  expect(engines.dynamo).toBeUndefined();
  expect(engines.env["AWS_ENDPOINT_URL_DYNAMODB"]).toBe(dynamoEndpoint);
  await engines.stop();
});

test("where the platform has no DynamoDB binary, the way out is said", async () => {
  const arch = process.arch;
  Object.defineProperty(process, "arch", { value: "sparc" });
  try {
    const refused = startEngines({ dir: folder.path });
    await expect(refused).rejects.toThrow(/for linux-sparc.*AWS_ENDPOINT_URL_DYNAMODB/);
  } finally {
    Object.defineProperty(process, "arch", { value: arch });
  }
});

test("what DynamoDB acknowledged is there after it was killed", async () => {
  const first = await startDynamo({ dir: folder.path });
  const key = { pk: { S: "org#O" }, sk: { S: "Mixed-Case" } };
  const before = new DynamoDBClient(clientConfig(first.endpoint));
  await before.send(
    new CreateTableCommand({
      TableName: "table",
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "sk", AttributeType: "S" },
      ],
    }),
  );
  await before.send(new PutItemCommand({ TableName: "table", Item: { ...key, n: { N: "1" } } }));
  before.destroy();
  await first.kill();
  expect(await isAlive(first.pid)).toBe(false);

  const second = await startDynamo({ dir: folder.path });
  const after = new DynamoDBClient(clientConfig(second.endpoint));
  const { Item } = await after.send(new GetItemCommand({ TableName: "table", Key: key }));
  expect(Item?.["n"]).toEqual({ N: "1" });
  after.destroy();
  await second.stop();
});

const startAndStay = `
  const { startEngines } = await import("@aftercare/local/engines/engines.ts");
  const { stopOnSignals } = await import("@aftercare/local/terminal.ts");
  const engines = await startEngines({ dir: process.argv[1] });
  stopOnSignals(() => engines.stop());
  console.log(engines.dynamo.pid);`;

test("when the process is killed, the engine it started does not outlive it", async () => {
  const parent = await runModule(startAndStay, folder.path);
  const pid = Number(parent.said);
  expect(await isAlive(pid)).toBe(true);

  parent.process.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 3_000 }).toBe(false);
  const again = await startEngines({ dir: folder.path });
  await again.stop();
});

test.for(["SIGINT", "SIGTERM"] as const)("%s stops everything cleanly", async (signal) => {
  const parent = await runModule(startAndStay, folder.path);
  const ended = once(parent.process, "exit");
  parent.process.kill(signal);
  expect(await ended).toEqual([0, null]);
  expect(await isAlive(Number(parent.said))).toBe(false);
  expect(await readdir(folder.path)).not.toContain("running.pid");
});

test("a mail that was acknowledged is there after the process was killed", async () => {
  const mailAndStay = `
    const { openClock } = await import("@aftercare/local/clock.ts");
    const { startMail } = await import("@aftercare/local/engines/mail/mail.ts");
    const dir = process.argv[1];
    console.log((await startMail({ dir, clock: openClock(dir) })).endpoint);`;
  const sender = await runModule(mailAndStay, folder.path);
  const addresses = Array.from({ length: 20 }, (_, index) => `client${index}@example.com`);
  await Promise.all(addresses.map((to) => sendTo(sender.said, sendInput(to))));
  sender.process.kill("SIGKILL");
  await once(sender.process, "exit");

  const after = await startMail({ dir: folder.path, clock: openClock(folder.path) });
  const kept = after.log.list().flatMap(({ to }) => to);
  expect(new Set(kept)).toEqual(new Set(addresses));
  expect(kept).toHaveLength(addresses.length);
  await after.stop();
});
