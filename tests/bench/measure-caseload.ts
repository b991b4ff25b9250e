import type { ClientId, DebtId, FileRef } from "@aftercare/core/kernel/ids.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { SnapshotRow } from "@aftercare/core/store/rows.ts";
import { startStory, type Story } from "@aftercare/core/testing/told-story.ts";
import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import { apiRequest } from "./api-request.ts";
import { lifeUntilSettled } from "./debt-life.ts";
import { placeRows, reminderMorning, rowOf } from "./due-files.ts";
import type { Call } from "./meter.ts";
import type { Line, Section } from "./report.ts";
import { contextOf, office, type Stage } from "./stage.ts";

const clientCount = 300;
const assignee = "caseload";
const path = `/v1/caseload?assignee=${assignee}&limit=${clientCount}`;
const readings = 9;

/** A counsellor's whole list: 300 clients with two debts each, one of them settled. */
export async function measureCaseload(stage: Stage): Promise<Section> {
  stage.moveTo(reminderMorning);
  const rows = makeRows(await contextOf(stage));
  await placeRows(stage, rows);
  await ask(stage, path);
  const lines = [
    await measure(stage, "a caseload of 300 clients", path),
    await measure(stage, "the same, searched by pinyin", `${path}&q=lns`),
    await measure(stage, "its numbers", `/v1/caseload/numbers?assignee=${assignee}`),
    weigh("summary of a client", rows[0]),
    weigh("summary of a settled debt", rows[1]),
    weigh("summary of an open debt", rows[2]),
  ];
  return { title: "Caseload", lines };
}

async function measure(stage: Stage, what: string, asked: string): Promise<Line> {
  const calls = await stage.meter.during(() => ask(stage, asked));
  const queries = calls.filter(({ name }) => name === "QueryCommand");
  const times: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < readings; turn += 1) {
    const start = performance.now();
    bytes = await ask(stage, asked);
    times.push(performance.now() - start);
  }
  const [median = 0] = times.toSorted((a, b) => a - b).slice(Math.floor(readings / 2));
  const note = `read units in ${queries.length} queries; ${median.toFixed(0)} ms, ${Math.round(bytes / 1_000)} kB answered`;
  return { what, product: readUnitsOf(queries).toFixed(1), note };
}

async function ask({ app }: Stage, asked: string): Promise<number> {
  const answer = await makeApiHandler(app)(apiRequest("GET", asked));
  if (answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
  return Buffer.byteLength(answer.body ?? "");
}

function readUnitsOf(calls: readonly Call[]): number {
  const units = calls.flatMap(({ capacity }) =>
    capacity.map(({ CapacityUnits = 0 }) => CapacityUnits),
  );
  return units.reduce((sum, each) => sum + each, 0);
}

function weigh(what: string, row: SnapshotRow | undefined): Line {
  return { what, product: `${row?.summary.length ?? 0} B` };
}

function makeRows(ctx: Context): SnapshotRow[] {
  const [client, settled, open] = [tellClient(), tellDebt(lifeUntilSettled), tellDebt(firstMonths)];
  return Array.from({ length: clientCount }, (_, nth) => {
    const ref = { orgId: office.id, clientId: `load-${nth}` as ClientId };
    const debt = (id: string): FileRef => ({ ...ref, debtId: id as DebtId });
    return [
      rowOf(ctx, ref, client),
      rowOf(ctx, debt("settled"), settled),
      rowOf(ctx, debt("open"), open),
    ];
  }).flat();
}

const firstMonths = lifeUntilSettled.slice(0, 6);

function tellClient(): Story {
  const name = { name: "李女士", email: "li@example.org", language: "zh-CN", assignee };
  return startStory("client").tell("2024-01-02", "client.enrolled", name);
}

function tellDebt(life: typeof lifeUntilSettled): Story {
  const story = startStory("debt");
  for (const { day, type, data } of life) {
    const more = type === "debt.recorded" ? { assignee } : {};
    story.tell(day, type, { ...data, ...more });
  }
  return story;
}
