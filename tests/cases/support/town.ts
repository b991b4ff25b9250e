import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId, DebtId, FileRef, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { Replacements } from "@aftercare/functions/compose.ts";
import { firstOrganisation } from "@aftercare/local/first-organisation.ts";
import type { MailSummary } from "@aftercare/local/engines/mail/recorded-mail.ts";
import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { sampleKey } from "../../contract/sample-key.ts";

/** The whole product on free ports in a folder of its own, for one test file. */
export interface Town {
  readonly cloud: LocalCloud;
  /** Opens an organisation with a key; every test has one of its own. */
  openOffice(): Promise<Office>;
  moveTo(instant: string): void;
  /** Lets everything due happen, moment by moment, until then. */
  liveUntil(instant: string): Promise<void>;
  close(): Promise<void>;
}

/** One organisation, as a partner with its API key sees it. */
export interface Office {
  readonly orgId: OrgId;
  readonly key: string;
  context(actor?: Actor): Promise<Context>;
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Posts one event; throws unless it was recorded. */
  tell(subject: string, type: string, data: object, more?: object): Promise<Answer>;
  /** Posts one event and gives the answer, whatever it is. */
  post(subject: string, type: string, data: object, more?: object): Promise<Answer>;
  mails(): MailSummary[];
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export async function buildTown(replacements: Replacements = {}): Promise<Town> {
  const dir = await mkdtemp(join(tmpdir(), "aftercare-"));
  const problems: unknown[] = [];
  const cloud = await startLocalCloud({
    dir,
    background: false,
    replacements,
    report: (entry, error) => void problems.push([entry, error]),
  });
  let opened = 0;
  return {
    cloud,
    openOffice: () => openOffice(cloud, `org${(opened += 1)}`),
    moveTo: (instant) => cloud.engines.clock.moveTo(instantOf(instant)),
    async liveUntil(instant) {
      await cloud.runner.liveUntil(instantOf(instant));
      if (problems.length > 0) throw new Error("an entry failed", { cause: problems[0] });
    },
    async close() {
      await cloud.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function openOffice(cloud: LocalCloud, name: string): Promise<Office> {
  const orgId = name as OrgId;
  const key = `ak_${name}_${"k".repeat(43)}`;
  const { organisations, apiKeys } = cloud.app.ports;
  await organisations.save({ ...firstOrganisation, id: orgId });
  await apiKeys.addApiKey(sampleKey(orgId), key);
  let told = 0;

  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${cloud.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { "content-type": "application/cloudevents+json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  async function post(subject: string, type: string, data: object, more: object = {}) {
    told += 1;
    const event = { specversion: "1.0", id: `e${told}`, source: "test", subject, data, ...more };
    return call("POST", "/v1/events", { ...event, type: `aftercare.${type}.v1` });
  }

  return {
    orgId,
    key,
    call,
    post,
    async context(actor = { kind: "system", process: "remind" }) {
      const ctx = await cloud.app.contextFor(orgId, actor);
      if (ctx === undefined) throw new Error("The office has closed.");
      return ctx;
    },
    async tell(subject, type, data, more) {
      const answer = await post(subject, type, data, more);
      if (answer.status !== 201) throw new Error(`${type}: ${JSON.stringify(answer.body)}`);
      return answer;
    },
    mails: () => cloud.engines.mail.log.list().filter(({ tags }) => tags["org"] === orgId),
  };
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}

export function debtOf({ orgId }: Office, client: string, debt: string): FileRef {
  return { orgId, clientId: client as ClientId, debtId: debt as DebtId };
}

const li = { name: "李女士", email: "li@example.org", language: "zh-CN" } as const;

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
  contract: { number: "HT-1", signedOn: "2023-06-20" },
  principalFen: 2_000_000,
  outstandingFen: 2_000_000,
  annualRateBasisPoints: 2350,
} as const;

/** A client who may be mailed, with a debt that still has to be paid. */
export async function enrol(office: Office, client = "li", debt = "loan"): Promise<string> {
  const subject = `clients/${client}/debts/${debt}`;
  await office.tell(`clients/${client}`, "client.enrolled", li);
  await office.tell(`clients/${client}`, "consent.given", {
    purpose: "email-reminders",
    textVersion: "2026-01",
  });
  await office.tell(subject, "debt.recorded", loan);
  return subject;
}
