import { mondayOf } from "../../calendar/dates.ts";
import { addMs } from "../../calendar/instant.ts";
import { digestDay, digestOf, isQuietWeek, type Digest } from "../../desk/digest.ts";
import { isInState } from "../../desk/desk-filter.ts";
import { rowOf, type DeskRow } from "../../desk/desk-row.ts";
import { readingOn } from "../../desk/desk-task.ts";
import type { Context, Ports } from "../../kernel/context.ts";
import type { OrgId } from "../../kernel/ids.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { loadAccountComposer } from "../../notices/account/load-composer.ts";
import { NAME_LENGTH, plainWords } from "../../notices/plain-words.ts";
import type { DigestEnd, DigestRef } from "../../ports/digests.ts";
import type { Member } from "../../ports/members.ts";
import type { OutgoingMail, SendOutcome } from "../../ports/mailer.ts";
import { momentOf } from "../cases/moment.ts";
import { listStaff } from "./list-staff.ts";
import { readWholeDesk } from "./read-desk.ts";

/** Longer than a worker may live. */
const heldMs = 20 * 60_000;

export interface DigestRun {
  readonly organisations: number;
  readonly sent: number;
}

type ContextFor = (orgId: OrgId) => Promise<Context | undefined>;

/**
 * Mails every counsellor the week ahead, and those who oversee the organisation's: on the first working day of
 * the week, from the hour on at which its mails go. The timer only wakes; each row decides whether its mail
 * still has to go. One organisation's trouble stops no other.
 */
export async function sendDigests(ports: Ports, contextFor: ContextFor): Promise<DigestRun> {
  const problems: unknown[] = [];
  let [organisations, sent] = [0, 0];
  for (const orgId of await ports.organisations.ids()) {
    try {
      const ctx = await contextFor(orgId);
      if (ctx === undefined || !isItsHour(ctx)) continue;
      organisations += 1;
      sent += await sendThoseOf(ctx);
    } catch (error) {
      problems.push(error);
    }
  }
  ports.log.info("digests", { organisations, sent });
  if (problems.length > 0) throw new AggregateError(problems, "Some digests were not sent.");
  return { organisations, sent };
}

function isItsHour(ctx: Context): boolean {
  const { today, local } = momentOf(ctx);
  if (ctx.org.state !== "active") return false;
  return (
    digestDay(mondayOf(today), ctx.calendar) === today && local >= `${today}T${ctx.org.mailAt}`
  );
}

async function sendThoseOf(ctx: Context): Promise<number> {
  const { today } = momentOf(ctx);
  const staff = (await listStaff(ctx)).filter(wantsOne);
  if (staff.length === 0) return 0;
  const { clients } = await readWholeDesk(ctx, undefined);
  const reading = readingOn(today, ctx.rulebook);
  const open = clients.filter((filed) => isInState(filed, "open"));
  const rows = open.map((filed) => rowOf(filed, reading));
  let sent = 0;
  for (const member of staff) sent += await sendOne(ctx, member, rows);
  return sent;
}

const wantsOne = ({ state, role, digest }: Member) =>
  state === "active" && role !== "auditor" && digest !== "off";

/** 1 when it left. */
async function sendOne(ctx: Context, member: Member, rows: readonly DeskRow[]): Promise<number> {
  const { at, today } = momentOf(ctx);
  const ref: DigestRef = { orgId: ctx.org.id, week: mondayOf(today), userId: member.userId };
  if (!(await ctx.digests.claim(ref, at, addMs(at, heldMs)))) return 0;
  const oversees = member.role !== "counsellor";
  const own = rows.filter(({ client }) => oversees || client.assignee === member.userId);
  const digest = digestOf(own, today);
  if (isQuietWeek(digest)) {
    await ctx.digests.end(ref, "empty");
    return 0;
  }
  const outcome = await ctx.mailer.send(await writeDigest(ctx, member, digest, oversees));
  const end = endOf(outcome);
  await (end === "release" ? ctx.digests.release(ref) : ctx.digests.end(ref, end));
  return outcome.kind === "sent" ? 1 : 0;
}

/** What may have left is not sent again: another one comes next week. */
function endOf(outcome: SendOutcome): DigestEnd | "release" {
  switch (outcome.kind) {
    case "sent":
      return "sent";
    case "refused":
      return "refused";
    case "unknown":
      return "uncertain";
    case "throttled":
      return "release";
    default:
      return assertNever(outcome);
  }
}

async function writeDigest(
  { org, settings, clock }: Context,
  member: Member,
  { clients: _, ...counts }: Digest,
  oversees: boolean,
): Promise<OutgoingMail> {
  const composeAccountMail = await loadAccountComposer();
  const mail = composeAccountMail({
    notice: oversees ? "digest-organisation" : "digest-desk",
    language: org.language,
    slots: {
      ...counts,
      org: org.name,
      actionUrl: `${settings.appUrl}/app/${oversees ? "admin/overview" : "desk"}`,
    },
    appUrl: settings.appUrl,
  });
  return {
    ...mail,
    ...(org.sender === undefined ? {} : { sender: org.sender }),
    to: { name: plainWords(member.name, NAME_LENGTH), address: member.email },
    date: clock.now(),
  };
}
