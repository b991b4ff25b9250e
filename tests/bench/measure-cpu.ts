import { at } from "@aftercare/core/calendar/instant.ts";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { parseEvent } from "@aftercare/core/casefile/envelope.ts";
import { fold } from "@aftercare/core/casefile/evolve.ts";
import { dueSteps, plan } from "@aftercare/core/followups/plan.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { pack, unpack } from "@aftercare/core/store/packing.ts";
import { momentOf, planningAt } from "@aftercare/core/verbs/cases/moment.ts";
import { writeMail, type Letter } from "@aftercare/core/verbs/reminders/write-mail.ts";
import { tellDebtLife } from "./debt-life.ts";
import { placeDueFiles, reminderMorning } from "./due-files.ts";
import { tellFullStory } from "./full-story.ts";
import { atMost, type Line, type Section } from "./report.ts";
import { contextOf, office, type Stage } from "./stage.ts";
import { cloudEvent } from "./tell-event.ts";
import { cpuMicrosecondsOf } from "./turns.ts";

/** CPU of the pure parts, one call at a time, the best of several rounds. */
export async function measureCpu(stage: Stage): Promise<Section> {
  stage.moveTo(reminderMorning);
  const ctx = await contextOf(stage);
  const lines = [
    measurePlan(ctx),
    ...measureEvent(),
    measurePacking(),
    await measureLetter(stage, ctx),
  ];
  return { title: "CPU of one call", lines };
}

function measurePlan(ctx: Context): Line {
  const { facts } = tellFullStory();
  if (facts === undefined) throw new Error("The full story is empty.");
  const now = at(isoDate("2026-01-20"), "12:00");
  const planning = { ...planningAt(ctx, momentOf(ctx)), now };
  const active = new Set(plan(facts, planning).followUps.map(({ rule }) => rule)).size;
  const each = cpuMicrosecondsOf(300, () => plan(facts, planning));
  const what = `plan, ${active} of ${ctx.rulebook.debt.length} rules active`;
  return { what, product: micro(each), aim: atMost(each, 100, " µs") };
}

function measureEvent(): Line[] {
  const events = tellDebtLife(60).map((told, nth) => cloudEvent("lee", nth, told));
  const parse = () => events.map((event) => parseEvent(office.id, event));
  const { history } = tellFullStory();
  return [
    line("parseEvent", cpuMicrosecondsOf(10, parse) / events.length),
    line("evolve", cpuMicrosecondsOf(500, () => fold(history)) / history.length),
  ];
}

function measurePacking(): Line {
  const snapshot = { facts: tellFullStory().facts, told: {} };
  return line(
    "pack and unpack a snapshot",
    cpuMicrosecondsOf(200, () => unpack(pack(snapshot))),
  );
}

/** The words and the layout; its form as MIME is the mail library's. */
async function measureLetter(stage: Stage, ctx: Context): Promise<Line> {
  const letter = await readLetter(stage, ctx);
  const moment = momentOf(ctx);
  return line(
    "writeMail, HTML and text",
    cpuMicrosecondsOf(200, () => writeMail(ctx, moment, letter)),
  );
}

async function readLetter(stage: Stage, ctx: Context): Promise<Letter> {
  const refs = await placeDueFiles(stage, ctx, ["letter"]);
  const [file] = await ctx.cases.loadMany(refs);
  const [client] = await ctx.cases.loadMany(refs.map(({ debtId: _, ...ref }) => ref));
  if (file === undefined || client?.facts.file !== "client") throw new Error("No file was placed.");
  const steps = dueSteps(plan(file.facts, planningAt(ctx, momentOf(ctx))));
  const { name, email: address = "", language } = client.facts;
  const wakeAt = ctx.clock.now();
  return {
    file,
    client: client.facts,
    recipient: { kind: "mail", name, address, language },
    dispatch: { mail: "m50", audience: "client", steps: [], attempt: 1, wakeAt },
    steps,
  };
}

function line(what: string, microseconds: number): Line {
  return { what, product: micro(microseconds) };
}

function micro(microseconds: number): string {
  return `${microseconds.toFixed(microseconds < 10 ? 1 : 0)} µs`;
}
