import { installation } from "@aftercare/infra-shared/installation.ts";
import { untilNight, untilNoon } from "./drain.ts";
import { limits } from "./limits.ts";
import { writesOf, type Measured } from "../cost/measured.ts";
import type { Morning, MorningName } from "./mornings.ts";

/** Something that gives way at a number, and what to turn then. */
export interface Ceiling {
  readonly what: string;
  /** Mails a second, or case files, as `unit` says. */
  readonly at: number;
  readonly unit: "case files" | "mails a second" | "events a second";
  readonly turn: string;
}

/** As infra/app reckons its workers: four mails a second each (`workersFor`). */
const secondsPerMail = 0.25;

/** `largestBacklog` of the sweep: a shard gives no more at once. */
const mostOfShard = 20_000;

/** From when `due-steps-old` calls a step late. */
const alarmSeconds = 600;

/** What breaks, the first of each unit first. */
export function findCeilings(
  measured: Measured,
  mornings: Readonly<Record<MorningName, Morning>>,
  caseFiles: number,
): Ceiling[] {
  const { perSecond } = installation.mail;
  const filesFor = (mails: number, morning: Morning) => (mails / morning.mails) * caseFiles;
  const { mail, feedback, event } = measured.acts;
  const ofMail = writesOf(mail) + writesOf(feedback);
  const due = (mail.writes["due"] ?? 0) + (feedback.writes["due"] ?? 0);
  const desk = event.writes["caseload"] ?? 0;
  const worklist = event.writes["worklist"] ?? 0;
  const ceilings: Ceiling[] = [
    {
      what: `half-yearly self-check (R14) not over by noon at ${perSecond} mails a second`,
      at: filesFor(untilNoon(perSecond), mornings.halfYear),
      unit: "case files",
      turn: "a higher SES rate; `mail.perSecond`",
    },
    {
      what: `half-yearly self-check not over before the night`,
      at: filesFor(untilNight(perSecond), mornings.halfYear),
      unit: "case files",
      turn: "the same; or spread R14 over some days, which is a change of the rule",
    },
    {
      what: `the third day of the New Year not over by noon`,
      at: filesFor(untilNoon(perSecond), mornings.newYear),
      unit: "case files",
      turn: "the same",
    },
    {
      what: `the busiest usual morning not over by noon`,
      at: filesFor(untilNoon(perSecond), mornings.busy),
      unit: "case files",
      turn: "the same; organisations with other hours (`mailAt`)",
    },
    {
      what: "alarm `due-steps-old` rings on each usual morning",
      at: filesFor(perSecond * alarmSeconds, mornings.usual),
      unit: "case files",
      turn: "a higher SES rate; then its threshold in `infra/app/src/alarm-list.ts`",
    },
    {
      what: "SES's daily quota on the busiest usual day",
      at: filesFor(limits.sesDaily.value, mornings.busy),
      unit: "case files",
      turn: "a higher sending quota",
    },
    {
      what: "a fresh table, all of it",
      at: limits.freshTableWrites.value / ofMail,
      unit: "mails a second",
      turn: "warm throughput of the table, set before the first big morning",
    },
    {
      what: "the table's quota",
      at: limits.tableWrites.value / ofMail,
      unit: "mails a second",
      turn: "the quota",
    },
    {
      what: "Lambda's concurrency, the worker alone",
      at: limits.lambdas.value / secondsPerMail,
      unit: "mails a second",
      turn: "the account's quota, then the worker's share of it",
    },
    {
      what: `index \`due\`, ${installation.dueShards} shards`,
      at: (limits.partitionWrites.value * installation.dueShards) / due,
      unit: "mails a second",
      turn: "`dueShards`, see below",
    },
    {
      what: "the sweep: 20,000 files a shard and minute",
      at: (mostOfShard * installation.dueShards) / 60,
      unit: "mails a second",
      turn: "`dueShards`",
    },
    {
      what: "index `caseload`, one partition an organisation",
      at: limits.partitionWrites.value / desk,
      unit: "events a second",
      turn: "nothing; DynamoDB splits by desk when it lasts. An import of old cases goes slower",
    },
    {
      what: "index `worklist`, files without a counsellor",
      at: limits.partitionWrites.value / worklist,
      unit: "events a second",
      turn: "counsellors: each has a partition of its own",
    },
  ];
  const units = ["case files", "mails a second", "events a second"];
  return ceilings.toSorted((a, b) => units.indexOf(a.unit) - units.indexOf(b.unit) || a.at - b.at);
}
