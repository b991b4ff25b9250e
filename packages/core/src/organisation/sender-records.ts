import type { Text } from "../kernel/language.ts";
import type { DnsAnswer } from "../ports/dns.ts";
import { senderTexts } from "./sender-texts.ts";

/** `unknown`: no name server answered, so nothing can be said. */
export type SenderRecordState = "ok" | "missing" | "different" | "unknown";

export const senderRecordKinds = ["spf", "dkim", "dmarc", "mx"] as const;
export type SenderRecordKind = (typeof senderRecordKinds)[number];

/** One record of the domain that mails come from: what it should say, what it says, and what to do. */
export interface SenderRecord {
  readonly kind: SenderRecordKind;
  readonly name: string;
  readonly type: "TXT" | "MX";
  readonly expected: string;
  readonly found: readonly string[];
  readonly state: SenderRecordState;
  readonly advice: Text;
}

type About = Omit<SenderRecord, "state" | "advice" | "found">;

/** Exactly one SPF record, which names the mail service (RFC 7208; two are an error for every receiver). */
export function judgeSpf(name: string, answer: DnsAnswer, include: string | undefined) {
  const mechanism = include === undefined ? undefined : `include:${include}`;
  const expected = mechanism === undefined ? "v=spf1 …" : `v=spf1 ${mechanism} ~all`;
  const about = { kind: "spf", name, type: "TXT", expected } as const;
  return judge(about, answer, isTagged("v=spf1"), (records) => {
    const words = records.flatMap((record) => record.toLowerCase().split(/\s+/));
    const isNamed = mechanism === undefined || words.includes(mechanism);
    return records.length === 1 && isNamed && !words.includes("+all") && !words.includes("all");
  });
}

/** A key that is not withdrawn: an empty `p=` takes it back (RFC 6376). */
export function judgeDkim(name: string, answer: DnsAnswer): SenderRecord {
  const about = { kind: "dkim", name, type: "TXT", expected: "v=DKIM1; p=…" } as const;
  return judge(
    about,
    answer,
    () => true,
    (records) => records.length === 1 && records.every((record) => /(^|;)\s*p=[^;\s]/.test(record)),
  );
}

/** Any policy is one; without one large receivers turn bulk mail away (RFC 7489). */
export function judgeDmarc(name: string, answer: DnsAnswer): SenderRecord {
  const about = { kind: "dmarc", name, type: "TXT", expected: "v=DMARC1; p=quarantine" } as const;
  return judge(
    about,
    answer,
    isTagged("v=dmarc1"),
    (records) =>
      records.length === 1 &&
      records.every((record) => /;\s*p\s*=\s*(none|quarantine|reject)\s*(;|$)/i.test(record)),
  );
}

/** The mail service's own host takes the bounces, and nobody else. */
export function judgeMx(name: string, answer: DnsAnswer, host: string | undefined): SenderRecord {
  const about = { kind: "mx", name, type: "MX", expected: host ?? "…" } as const;
  return judge(
    about,
    answer,
    () => true,
    (hosts) => host === undefined || (hosts.length === 1 && hosts[0] === host),
  );
}

/** Without a selector nobody knows which key to look for. */
export function unknownDkim(domain: string): SenderRecord {
  const about = { kind: "dkim", name: `*._domainkey.${domain}`, type: "TXT" } as const;
  const expected = "v=DKIM1; p=…";
  return { ...about, expected, found: [], state: "unknown", advice: senderTexts.noSelector };
}

function judge(
  about: About,
  answer: DnsAnswer,
  isMeant: (record: string) => boolean,
  isGood: (records: readonly string[]) => boolean,
): SenderRecord {
  const found = answer.kind === "found" ? answer.records.filter(isMeant) : [];
  const state = stateOf(answer, found, isGood);
  return { ...about, found, state, advice: adviceOf(about.kind, state) };
}

function stateOf(
  answer: DnsAnswer,
  found: readonly string[],
  isGood: (records: readonly string[]) => boolean,
): SenderRecordState {
  if (answer.kind === "no-answer") return "unknown";
  if (found.length === 0) return "missing";
  return isGood(found) ? "ok" : "different";
}

function adviceOf(kind: SenderRecordKind, state: SenderRecordState): Text {
  switch (state) {
    case "ok":
      return senderTexts.ok;
    case "unknown":
      return senderTexts.unknown;
    case "missing":
    case "different":
      return senderTexts[kind][state];
  }
}

function isTagged(tag: string) {
  return (record: string) => {
    const text = record.trim().toLowerCase();
    return text === tag || text.startsWith(`${tag} `) || text.startsWith(`${tag};`);
  };
}
