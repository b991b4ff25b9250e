import type { WebhookEndpoint } from "@aftercare/core/ports/webhooks.ts";
import { makeCaseFileStore } from "@aftercare/core/store/case-file-store.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { createWebhookEndpoint } from "@aftercare/core/verbs/machines/create-webhook-endpoint.ts";
import { deliverWebhook } from "@aftercare/core/verbs/machines/deliver-webhook.ts";
import { UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { writeUnitsOf } from "./measure-capacity.ts";
import type { Line, Section } from "./report.ts";
import { contextOf, mostInFlight, type Stage } from "./stage.ts";
import { inFlight, median } from "./turns.ts";

const rounds = 5;
const eventsInRound = 400;

type Way = "alone" | "outbox" | "stream";

/**
 * What it costs to tell others of an event: nothing, one more row in its transaction, or the table's stream
 * (without the Lambda that would have to read it). Each by turns in the same run.
 */
export async function measureOutbox(stage: Stage): Promise<Section> {
  const streamed = await makeStreamedTable(stage);
  const contexts = await contextsOf(stage, streamed);
  const perSecond: Record<Way, number[]> = { alone: [], outbox: [], stream: [] };
  const units: Partial<Record<Way, number>> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const way of ["alone", "outbox", "stream"] as const) {
      const speed = await measureRound(contexts[way], `${way}-${round}`);
      if (round > 0) perSecond[way].push(speed);
    }
  }
  for (const way of ["alone", "outbox", "stream"] as const) {
    const calls = await stage.meter.during(() => tell(contexts[way], `${way}-units`));
    units[way] = writeUnitsOf(calls);
  }
  const alone = median(perSecond.alone);
  const lineOf = (what: string, way: Way): Line => ({
    what,
    product: `${median(perSecond[way]).toFixed(0)}/s`,
    ratio: (median(perSecond[way]) / alone).toFixed(2),
    note: `${units[way]} write units`,
  });
  const lines = [
    lineOf("an event, no endpoint", "alone"),
    lineOf("an event, one endpoint: a row in the outbox", "outbox"),
    lineOf("an event, the table's stream switched on", "stream"),
    await chargeForDelivery(stage, contexts.outbox),
  ];
  return { title: `Telling others, ${mostInFlight} in flight`, lines };
}

async function contextsOf(stage: Stage, streamed: string): Promise<Record<Way, Context>> {
  const base = await contextOf(stage, { kind: "system", process: "operator" });
  const actor = { kind: "webhook", id: "bench" } as const;
  const withEndpoints = (endpoints: readonly WebhookEndpoint[]): Context => ({
    ...base,
    actor,
    webhooks: { ...base.webhooks, recallEndpoints: () => Promise.resolve(endpoints) },
  });
  const { documents } = stage;
  const { dueShards } = base.cases;
  const cases = makeCaseFileStore(documents, { tableName: streamed, dueShards });
  const alone = withEndpoints([]);
  return { alone, outbox: withEndpoints([await makeEndpoint(stage)]), stream: { ...alone, cases } };
}

async function makeEndpoint(stage: Stage): Promise<WebhookEndpoint> {
  const admin = await contextOf(stage, { kind: "user", id: "admin", role: "admin" });
  const url = "http://127.0.0.1:9/hooks";
  const made = await createWebhookEndpoint(admin, { url, types: ["*"], description: "bench" });
  if (made.kind === "refused") throw new Error(made.code);
  return made.endpoint;
}

/** What it then costs to deliver: a claim, and what came of it. The receiver itself is left out. */
async function chargeForDelivery(stage: Stage, outbox: Context): Promise<Line> {
  const ctx: Context = {
    ...outbox,
    actor: { kind: "system", process: "deliver" },
    webhookSender: { ...outbox.webhookSender, post: () => Promise.resolve(noContent) },
  };
  const shards = Array.from({ length: ctx.deliveries.shards }, (_, shard) => shard);
  const pages = await Promise.all(
    shards.map((shard) => ctx.deliveries.due(shard, ctx.clock.now())),
  );
  const [ref] = pages.flatMap(({ items }) => items);
  if (ref === undefined) throw new Error("Nothing is due.");
  const calls = await stage.meter.during(() => deliverWebhook(ctx, ref));
  return {
    what: "a delivery: claim and outcome",
    product: "",
    note: `${writeUnitsOf(calls)} write units`,
  };
}

const noContent = { kind: "answered", status: 204, ms: 0 } as const;

async function makeStreamedTable({ documents, tableName }: Stage): Promise<string> {
  const streamed = `${tableName}-streamed`;
  await createTable(documents, streamed);
  await documents.send(
    new UpdateTableCommand({
      TableName: streamed,
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
    }),
  );
  return streamed;
}

async function measureRound(ctx: Context, name: string): Promise<number> {
  const startMs = performance.now();
  const tasks = Array.from(
    { length: eventsInRound },
    (_, nth) => () => tell(ctx, `${name}-${nth}`),
  );
  await inFlight(mostInFlight, tasks);
  return (eventsInRound / (performance.now() - startMs)) * 1000;
}

async function tell(ctx: Context, clientId: string): Promise<void> {
  const outcome = await recordEvent(ctx, {
    specversion: "1.0",
    id: `${clientId}-enrolled`,
    source: "https://partner.example/loans",
    type: "aftercare.client.enrolled.v1",
    subject: `clients/${clientId}`,
    data: { name: "李女士", language: "zh-CN" },
  });
  if (outcome.kind !== "recorded") throw new Error(JSON.stringify(outcome));
}
