import { isDeepStrictEqual } from "node:util";
import { fold } from "@aftercare/core/casefile/evolve.ts";
import { isOpen } from "@aftercare/core/followups/follow-up.ts";
import { plan } from "@aftercare/core/followups/plan.ts";
import type { FileRef } from "@aftercare/core/kernel/ids.ts";
import type { Snapshot, StoredEvent } from "@aftercare/core/ports/case-files.ts";
import { momentOf, planningAt } from "@aftercare/core/verbs/cases/moment.ts";
import type { Stage } from "./stage.ts";
import type { Tally } from "./tally.ts";

/** Compares what one case file says about itself with what lies in the mailbox. */
export async function tallyFile(
  stage: Stage,
  ref: FileRef,
  planned: readonly string[],
): Promise<Tally> {
  const { cases } = stage.ctx;
  const [snapshot, history] = await Promise.all([cases.load(ref), cases.history(ref)]);
  if (snapshot === undefined) throw new Error("There is no such case file.");

  const sent = noticesOf(history, "sent");
  const withheld = stepsOf(noticesOf(history, "withheld"));
  const failed = stepsOf(noticesOf(history, "failed"));
  const told = [...stepsOf(sent), ...withheld, ...failed];
  const mails = mailsOf(stage, ref);
  const arrived = stepsOf(sent.filter(({ mail }) => mails.includes(mail)));
  const cancelled = endedSteps(stage, snapshot).filter((key) => !told.includes(key));
  const accounted = new Set([...arrived, ...withheld, ...failed, ...cancelled]);

  const named = (names: readonly string[]) => names.map((name) => `${nameOf(ref)} ${name}`);
  const amongPlanned = (keys: readonly string[]) =>
    named(planned.filter((key) => keys.includes(key)));
  return {
    planned: named(planned),
    sent: amongPlanned(stepsOf(sent)),
    withheld: amongPlanned(withheld),
    failed: amongPlanned(failed),
    cancelled: amongPlanned(cancelled),
    uncertain: named(unique(noticesOf(history, "uncertain").map(({ mail }) => mail))),
    unresolved: named(unresolvedIn(snapshot)),
    mails: named(mails),
    unrecorded: named(mails.filter((name) => sent.every(({ mail }) => mail !== name))),
    lost: named(planned.filter((key) => !accounted.has(key))),
    twiceInTheRecord: named(repeated(told)),
    twiceInTheMailbox: named(repeated(mails)),
    crooked: isStraight(snapshot, history) ? [] : [nameOf(ref)],
  };
}

interface Notice {
  readonly mail: string;
  readonly steps: readonly string[];
}

function noticesOf(history: readonly StoredEvent[], what: string): Notice[] {
  const type = `aftercare.notice.${what}.v1`;
  return history.filter((event) => event.type === type).map(({ data }) => data as Notice);
}

function stepsOf(notices: readonly Notice[]): string[] {
  return notices.flatMap(({ steps }) => steps);
}

/** The names of this file's mails, one for each time it lies in the mailbox. */
function mailsOf({ engines }: Stage, { orgId, clientId, debtId }: FileRef): string[] {
  return engines.mail.log
    .list()
    .filter(({ tags }) => tags["org"] === orgId && tags["client"] === clientId)
    .filter(({ tags }) => tags["debt"] === debtId)
    .map(({ tags }) => tags["mail"] ?? "");
}

function endedSteps({ ctx }: Stage, { facts }: Snapshot): string[] {
  const { followUps } = plan(facts, planningAt(ctx, momentOf(ctx)));
  const ended = followUps.filter((followUp) => !isOpen(followUp));
  return ended.flatMap(({ steps }) => steps.map(({ key }) => key));
}

function unresolvedIn({ facts, dispatch }: Snapshot): string[] {
  const steps = Object.entries(facts.steps);
  const uncertain = steps.filter(([, became]) => became === "uncertain").map(([key]) => key);
  return dispatch === undefined ? uncertain : [...uncertain, dispatch.mail];
}

/** Numbered 1, 2, 3 … without a gap, and the facts that are kept are those the history leads to. */
function isStraight({ facts }: Snapshot, history: readonly StoredEvent[]): boolean {
  return history.every(({ seq }, at) => seq === at + 1) && isDeepStrictEqual(fold(history), facts);
}

function nameOf({ clientId, debtId }: FileRef): string {
  return debtId === undefined ? clientId : `${clientId}/${debtId}`;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function repeated(names: readonly string[]): string[] {
  return unique(names.filter((name, at) => names.indexOf(name) !== at));
}
