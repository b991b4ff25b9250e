import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import { scopes, type Scope } from "@aftercare/core/kernel/role.ts";
import { textIn, type Answer } from "./http.ts";
import type { Person, Sender } from "./person.ts";
import type { Stage } from "./stage.ts";

interface Owner {
  readonly admin: Person;
  readonly counsellor: Person;
  readonly letter: string;
  readonly mark: string;
}

/** Keys, webhooks both ways, a join link, and a client with a debt, a consent and a piece of evidence. */
export async function furnish(stage: Stage, owner: Owner) {
  const machines = await letMachinesIn(owner.admin, owner.mark);
  const file = await openFile(owner);
  const { clientId, debtId } = file.ids;
  const evidenceId = await makePartner(stage.url, machines.secrets.key, "browser").upload(
    `clients/${clientId}`,
    {
      debtId,
      kind: "bank_record",
      fileName: `${owner.mark}.png`,
      mediaType: "image/png",
      bytes: samplePicture(owner.mark),
    },
  );
  const papers = await askForWork(owner, clientId);
  await stage.cloud.runner.drain();
  return {
    ids: { ...machines.ids, ...file.ids, ...papers, evidenceId },
    secrets: machines.secrets,
    debt: file.debt,
  };
}

/** A dossier, an import that waits for its file, and a lender of the organisation's own. */
async function askForWork({ admin, mark, letter }: Owner, clientId: string) {
  const order = { purpose: "own", debtIds: [], language: "zh-CN" };
  const dossierId = `${letter}-dossier`;
  await good(admin.ask("POST", `/v1/clients/${clientId}/dossiers`, { dossierId, ...order }));
  const sheet = { kind: "clients", fileName: `${mark}.csv`, sizeBytes: 9, sha256: "0".repeat(64) };
  const { body: asked } = await good(admin.ask("POST", "/v1/imports", sheet));
  const lender = { name: { "zh-CN": `${mark}小贷` }, aliases: [], licence: "microloan" };
  const { body: added } = await good(admin.ask("POST", "/v1/creditors", lender));
  return {
    dossierId,
    importId: textIn(asked, "import", "importId"),
    creditorId: textIn(added, "creditorId"),
  };
}

async function letMachinesIn(admin: Person, mark: string) {
  const make = async (path: string, body: object) => {
    const { body: made } = await good(admin.ask("POST", path, body));
    return made;
  };
  const keyWith = (given: readonly Scope[]) =>
    make("/v1/api-keys", { name: mark, scopes: given, perMinute: 6_000 });
  const key = await keyWith(scopes);
  const readOnlyKey = await keyWith(["cases:read"]);
  const source = await make("/v1/webhook-sources", { name: mark });
  // Nobody listens there: what is sent waits in the outbox, as it would for a partner who is away.
  const endpoint = await make("/v1/webhook-endpoints", {
    url: `http://127.0.0.1:9/${mark}`,
    types: ["aftercare.client.*"],
    description: mark,
  });
  const join = await make("/v1/join-link", {});
  const reason = `${mark} 年度审计需要`;
  const list = await make("/v1/exports", { scope: "clients", reason, language: "zh-CN" });
  return {
    ids: {
      keyId: textIn(key, "id"),
      sourceId: textIn(source, "source", "sourceId"),
      endpointId: textIn(endpoint, "endpoint", "endpointId"),
      exportId: textIn(list, "exportId"),
    },
    secrets: {
      key: textIn(key, "secret"),
      readOnlyKey: textIn(readOnlyKey, "secret"),
      source: textIn(source, "secret"),
      joinToken: textIn(join, "url").split("/").at(-1) ?? "",
    },
  };
}

async function openFile({ admin, counsellor, letter, mark }: Owner) {
  const ids = { clientId: `${letter}-li`, debtId: `${letter}-loan` };
  const client = `clients/${ids.clientId}`;
  const debt = `${client}/debts/${ids.debtId}`;
  const textVersion = "2026-01";
  await tell(admin, client, "client.enrolled", {
    name: `李 ${mark}`,
    email: `li.${letter}@example.org`,
    language: "zh-CN",
    assignee: counsellor.userId,
  });
  await tell(admin, client, "consent.given", { purpose: "email-reminders", textVersion });
  await tell(admin, debt, "debt.recorded", {
    kind: "online-loan",
    creditor: { name: `${mark} 消费金融`, licence: "consumer-finance" },
    contract: { number: `HT-${mark}`, signedOn: "2024-05-06" },
    principalFen: 1_200_000,
    outstandingFen: 386_000,
  });
  await tell(admin, debt, "payment.made", {
    paymentId: "p1",
    amountFen: 386_000,
    on: "2026-11-20",
  });
  return { ids, debt };
}

let told = 0;

/** An event that is taken, and the answer to it. */
export async function tell(
  { send }: Sender,
  subject: string,
  type: string,
  data: object,
): Promise<Answer["body"]> {
  const { body } = await good(postEvent({ send }, { subject, type, data }));
  return body;
}

/** Posts an event, whatever comes of it. */
export function postEvent(
  { send }: Pick<Sender, "send">,
  { type, ...event }: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  told += 1;
  const whole = { specversion: "1.0", id: `e${told}`, source: "attack", ...event };
  return send({
    method: "POST",
    path: "/v1/events",
    headers: { "content-type": "application/cloudevents+json" },
    body: JSON.stringify({ ...whole, type: `aftercare.${String(type)}.v1` }),
  });
}

/** What must go well before anything can go wrong. */
export async function good(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.status < 200 || answer.status > 202) {
    throw new Error(`${answer.status} ${answer.text}`);
  }
  return answer;
}

export function itemsOf({ body }: Answer): readonly Readonly<Record<string, unknown>>[] {
  const items = body["items"];
  return Array.isArray(items) ? (items as Readonly<Record<string, unknown>>[]) : [];
}
