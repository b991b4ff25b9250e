import { addDays, parseDate, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import { z } from "zod";
import { probeOf } from "./canary-organisation.ts";
import type { ApiAnswer, CallApi } from "./call-api.ts";
import { judgeTimeline, timelineSchema, type Proof, type Verdict } from "./judge-timeline.ts";

/** One thing that happened in the synthetic case of a day, about which two mails have to leave at once. */
export interface Probe {
  readonly subject: string;
  readonly contactId: string;
}

export interface Patience {
  readonly mostMs: number;
  readonly betweenMs: number;
  readonly elapsedMs: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
}

/** Matches a known pattern of fraud: the one notice that no wish, no night and no New Year holds back. */
const said = "系统故障，需要重新还款";

/** The organisation's day, as the API counts it. */
export async function askDay(call: CallApi): Promise<IsoDate> {
  const answer = await call("GET", "/v1/clients?limit=1");
  const day = answer.status === 200 ? parseDate(answer.today ?? "") : undefined;
  if (day === undefined) throw wrong("the list of clients", answer);
  return day;
}

/** Makes the synthetic case of the day unless it is there, and gives its subject. Sent again, it is a repeat. */
export async function openCase(call: CallApi, day: IsoDate, address: string): Promise<string> {
  const subject = `clients/${probeOf(day)}`;
  const profile = { name: "金丝雀", email: address, language: "zh-CN" };
  await tell(call, { subject, type: "client.enrolled", id: `${day}-enrolled`, data: profile });
  const consent = { purpose: "email-reminders", textVersion: "canary" };
  await tell(call, { subject, type: "consent.given", id: `${day}-consent`, data: consent });
  return subject;
}

/** Says that somebody tries to cheat the synthetic client: client and staff are to be warned at once. */
export async function warn(call: CallApi, probe: Probe): Promise<ApiAnswer> {
  const { subject, contactId } = probe;
  return tell(call, { subject, type: "contact.logged", id: contactId, data: contactOf(contactId) });
}

function contactOf(contactId: string) {
  return { contactId, channel: "sms", target: "client", demandsPayment: true, said };
}

/** Looks at the case until both mails have arrived, one is lost, or patience ends. */
export async function followMails(
  call: CallApi,
  { subject, contactId }: Probe,
  proof: Proof,
  { mostMs, betweenMs, elapsedMs, pause }: Patience,
): Promise<Verdict> {
  const endMs = elapsedMs() + mostMs;
  for (;;) {
    const answer = await call("GET", `/v1/${subject}/timeline?limit=50`);
    if (answer.status !== 200) throw wrong("the timeline", answer);
    const { items } = timelineSchema.parse(answer.body);
    const verdict = judgeTimeline(items, contactId, proof);
    if (verdict.kind !== "waiting" || elapsedMs() >= endMs) return verdict;
    await pause(betweenMs);
  }
}

const clientSchema = z.object({ dataState: z.string() });

/** The client of the day before yesterday has to be erased by now; that there never was one is as good. */
export async function expectErased(call: CallApi, day: IsoDate): Promise<void> {
  const answer = await call("GET", `/v1/clients/${probeOf(addDays(day, -2))}`);
  if (answer.status === 404) return;
  if (answer.status !== 200) throw wrong("an earlier client", answer);
  if (clientSchema.parse(answer.body).dataState === "deleted") return;
  throw new Error("The synthetic client of the day before yesterday is still there.");
}

interface Told {
  readonly subject: string;
  readonly type: string;
  readonly id: string;
  readonly data: object;
}

async function tell(call: CallApi, { type, ...told }: Told): Promise<ApiAnswer> {
  const event = { specversion: "1.0", source: "canary", type: `aftercare.${type}.v1`, ...told };
  const answer = await call("POST", "/v1/events", event);
  if (answer.status === 200 || answer.status === 201) return answer;
  throw wrong(type, answer);
}

const problemSchema = z.object({ code: z.string() });

/** Which answer was wrong, by status and code: what a body says beside them belongs in no log. */
function wrong(what: string, { status, body }: ApiAnswer): Error {
  const code = problemSchema.safeParse(body).data?.code ?? "without a code";
  return new Error(`The API answered ${status} (${code}) about ${what}.`);
}
