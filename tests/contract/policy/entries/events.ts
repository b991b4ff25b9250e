import { readFileSync } from "node:fs";
import { eventDefinitions } from "@aftercare/core/casefile/events/registry.ts";
import { subjectOf, type FileRef } from "@aftercare/core/kernel/ids.ts";
import { previewEvent } from "@aftercare/core/verbs/cases/preview-event.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import type { Player } from "../cast.ts";
import type { Entry } from "../entry.ts";
import { expectedOfEvent } from "../expectation.ts";
import type { Scene, Target } from "../target.ts";

const fixtures = new URL(
  "../../../../packages/core/src/casefile/events/fixtures/",
  import.meta.url,
);

interface Fixture {
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function fixtureOf(type: string): Fixture {
  const name = type.replace("aftercare.", "");
  return JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), "utf8")) as Fixture;
}

/** The fixture's words about this client: what it names has to be there, or nobody could propose it. */
function dataFor(type: string, { data }: Fixture, target: Target, { home, player }: Scene): object {
  const names: Readonly<Record<string, string>> = {
    evidenceId: target.evidenceId,
    followUp: target.followUp,
    to: home.zhaoId,
  };
  if (type === "aftercare.data.disclosed.v1") return { ...data, basis: "law" };
  if (isAnswer(type)) return { id: "h1", ...onBehalf(player) };
  const told = Object.entries(data).map(([name, value]) => [name, names[name] ?? value]);
  return Object.fromEntries(told) as object;
}

function isAnswer(type: string): boolean {
  return /^aftercare\.handover\.(accepted|declined)\./.test(type);
}

/** Whoever answers a handover for a client writes down how the client said so. */
function onBehalf({ actor }: Player): { readonly onBehalf?: string } {
  const own = actor.kind === "link" || (actor.kind === "user" && actor.role === "client");
  return own ? {} : { onBehalf: "在电话里同意。" };
}

function fileFor(type: string, { subject }: Fixture, target: Target): FileRef {
  if (type === "aftercare.case.reopened.v1") return target.closedDebt;
  return subject.includes("/debts/") ? target.debt : target.file;
}

function eventFor(type: string, target: Target, scene: Scene): object {
  const fixture = fixtureOf(type);
  return {
    specversion: "1.0",
    id: scene.id,
    source: "table",
    type,
    subject: subjectOf(fileFor(type, fixture, target)),
    data: dataFor(type, fixture, target, scene),
  };
}

/** One entry for every type of event: the same verb, and for each a line of the policy of its own. */
const recordEntries: readonly Entry[] = eventDefinitions.map(({ type }) => {
  const fixture = fixtureOf(type);
  return {
    verb: "recordEvent",
    event: type,
    on: "file",
    notThere: ["client.unknown", "debt.unknown"],
    expect: (player, target) =>
      expectedOfEvent(player, type, target, fileFor(type, fixture, target)),
    call: (ctx, target, scene) => recordEvent(ctx, eventFor(type, target, scene)),
  };
});

/** What many may say, staff alone, a supervisor's yes, supervisors, and the clockwork. */
const previewed = [
  "aftercare.client.amended.v1",
  "aftercare.note.added.v1",
  "aftercare.followup.skipped.v1",
  "aftercare.assignment.changed.v1",
  "aftercare.notice.sent.v1",
];

/** Looking at what an event would change is for whoever may record it, and asks nobody. */
const previewEntries: readonly Entry[] = previewed.map((type) => ({
  verb: "previewEvent",
  variant: type,
  on: "file",
  notThere: ["client.unknown", "debt.unknown"],
  expect(player, target) {
    const recorded = expectedOfEvent(player, type, target, fileFor(type, fixtureOf(type), target));
    return recorded === "proposed" ? "allowed" : recorded;
  },
  call: (ctx, target, scene) => previewEvent(ctx, eventFor(type, target, scene)),
  read(_, writes) {
    if (writes.length > 0) throw new Error(`A preview wrote ${writes.join(", ")}.`);
    return undefined;
  },
}));

export const eventEntries: readonly Entry[] = [...recordEntries, ...previewEntries];
