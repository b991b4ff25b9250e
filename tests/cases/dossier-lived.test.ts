import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { localAccount, localCredentials } from "@aftercare/local/account.ts";
import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import type { Person } from "@aftercare/local/person.ts";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "../contract/read-pdf.ts";
import { tellDossierCase } from "./support/dossier-case.ts";
import { enter, unpack, type Unpacked } from "./support/dossier.ts";
import { buildTown, type Office, type Town } from "./support/town.ts";

/** A41, B18, B66: a dossier from the wish to the checked archive, through the door and the mailbox. */

let town: Town;
let office: Office;
let li: Person;
let wang: Person;
let anna: Person;

beforeAll(async () => {
  town = await buildTown();
  town.moveTo("2026-03-02T02:00:00Z");
  office = await town.openOffice();
  wang = await enter(town, office, { name: "wang", role: "counsellor" });
  li = await enter(town, office, { name: "li", role: "client", clientId: "li" });
  anna = await enter(town, office, { name: "anna", role: "auditor" });
  await tellDossierCase(town, office, wang);
});
afterAll(() => town.close());

const path = "/v1/clients/li/dossiers";

function order(dossierId: string, purpose: string, debtIds: readonly string[], language = "zh-CN") {
  return { dossierId, purpose, debtIds, language };
}

async function make(who: Person, wanted: ReturnType<typeof order>): Promise<Unpacked> {
  const asked = await who.call("POST", path, wanted);
  expect(asked).toMatchObject({ status: 201, body: { state: "waiting" } });
  await town.cloud.runner.drain();
  return fetchDossier(who, wanted.dossierId);
}

async function fetchDossier(who: Person, dossierId: string): Promise<Unpacked> {
  const { body } = await who.call("GET", `${path}/${dossierId}/download`);
  const response = await fetch(String(body["url"]));
  expect(response.headers.get("content-disposition")).toContain(".zip");
  return unpack(new Uint8Array(await response.arrayBuffer()));
}

const readyMails = () => office.mails().filter(({ subject }) => subject.includes("资料准备好了"));

test("the client's own copy holds everything, checks with standard tools, and is mailed once", async () => {
  const dossier = await make(li, order("own", "own", []));
  expect(dossier.names.filter((name) => !name.startsWith("evidence/"))).toEqual([
    "SHA256SUMS",
    "index.html",
    "index.pdf",
    "manifest.json",
    "timeline.csv",
    "timeline.json",
  ]);
  const proofs = dossier.names.filter((name) => name.startsWith("evidence/"));
  expect(proofs).toHaveLength(4);
  expect(proofs.join("\n")).toContain("银行流水 回单_p1__3月.png");
  expect(proofs.join("\n")).not.toMatch(/[<>:"|?*]/);
  const { ok, said } = await dossier.check();
  expect([ok, said.split("\n").filter((line) => line.endsWith(": OK")).length]).toEqual([true, 9]);

  const html = await dossier.text("index.html");
  for (const words of ["自己留存", "李女士", "li@example.org", "样例消费金融", "2026-03-20"]) {
    expect(html).toContain(words);
  }
  expect(html).toContain("没有回单");
  const timeline = await dossier.text("timeline.json");
  expect(timeline).not.toContain("给同事看的备注");
  expect(timeline).toContain("打给了她的同事");

  await town.cloud.runner.drain();
  expect(readyMails()).toHaveLength(1);
  expect(readyMails()[0]?.to.join()).toContain("li@example.org");
  await dossier.remove();
});

test("its PDF says the same in Chinese type", async () => {
  const dossier = await fetchDossier(li, "own");
  const data = new Uint8Array(await readFile(join(dossier.path, "index.pdf")));
  const text = (await readPdf(data)).replaceAll(/\s/g, "");
  for (const words of ["档案目录·自己留存", "样例消费金融HT-1", "还缺什么", "SHA256SUMS"]) {
    expect(text).toContain(words);
  }
  await dossier.remove();
});

test("an objection holds that debt alone, no contact papers, and nobody else's number", async () => {
  const dossier = await make(wang, order("objection", "objection", ["loan"], "en"));
  expect((await dossier.check()).ok).toBe(true);
  const proofs = dossier.names.filter((name) => name.startsWith("evidence/"));
  expect(proofs.map((name) => name.split(" ").slice(2).join(" "))).toEqual([
    "Bank record 回单_p1__3月.png",
    "Credit report 报告.png",
  ]);
  const all = `${await dossier.text("index.html")}${await dossier.text("timeline.json")}`;
  for (const words of ["021-5555", "打给了她的同事", "li@example.org", "另一家银行"]) {
    expect(all).not.toContain(words);
  }
  expect(all).toContain("this purpose does not need it");
  const manifest = JSON.parse(await dossier.text("manifest.json")) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    purpose: "objection",
    debtIds: ["loan"],
    leftOut: [{ why: "this purpose does not need it" }],
  });
  await dossier.remove();
});

test("a court is told of the contacts and the number that called", async () => {
  const dossier = await make(wang, order("court", "court", ["loan"]));
  const html = await dossier.text("index.html");
  expect(html).toContain("021-5555");
  expect(html).not.toContain("li@example.org");
  expect(dossier.names.some((name) => name.includes("联系记录 CON.png"))).toBe(true);
  await dossier.remove();
});

test("a file that is not as it came in is named, fails the check, and is said to everybody", async () => {
  const { items } = (await office.call("GET", "/v1/clients/li/evidence")).body as {
    items: { evidenceId: string; kind: string }[];
  };
  const record = items.find(({ kind }) => kind === "contact_record");
  const Key = `org/${office.orgId}/client/li/${record?.evidenceId}`;
  const { bucket: Bucket, endpoint } = town.cloud.engines.s3;
  const s3 = new S3Client({
    endpoint,
    region: localAccount.region,
    credentials: localCredentials,
    forcePathStyle: true,
  });
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: samplePicture("别人换过的") }));
  const dossier = await make(li, order("altered", "own", ["loan"]));
  const { ok, said } = await dossier.check();
  expect(ok).toBe(false);
  expect(said.split("\n").filter((line) => line.endsWith(": FAILED"))).toHaveLength(1);
  expect(await dossier.text("index.html")).toContain("不一致");
  expect(await dossier.text("manifest.json")).toContain('"state": "altered"');
  const { body } = await li.call("GET", `${path}/altered`);
  expect(body["result"]).toMatchObject({ notVerified: 1 });
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: samplePicture("通话") }));
  s3.destroy();
  await dossier.remove();
});

test("consent withdrawn: the report is in no new dossier, and no older copy is given (TC17)", async () => {
  await office.tell("clients/li", "consent.withdrawn", {
    purpose: "credit-report-upload",
    textVersion: "1",
  });
  const old = await li.call("GET", `${path}/own/download`);
  expect([old.status, old.body["code"]]).toEqual([422, "dossier.outdated"]);
  const dossier = await make(li, order("without", "own", ["loan"]));
  expect(dossier.names.some((name) => name.includes("信用报告"))).toBe(false);
  await dossier.remove();
});

test("after seven days the file is not given any more, and the page says so", async () => {
  town.moveTo("2026-03-09T03:00:00Z");
  const gone = await li.call("GET", `${path}/without/download`);
  expect([gone.status, gone.body["code"]]).toEqual([410, "dossier.expired"]);
  const { items } = (await li.call("GET", path)).body as { items: { state: string }[] };
  expect(new Set(items.map(({ state }) => state))).toEqual(new Set(["expired"]));
});

test("nobody else asks for it, sees it or opens it: auditors, keys and other clients", async () => {
  const other = await enter(town, office, { name: "zhou", role: "client", clientId: "zhou" });
  const wanted = order("x", "own", []);
  for (const stranger of [anna, other, makePartner(town.cloud.url, office.key, "key")]) {
    const answers = [
      await stranger.call("POST", path, wanted),
      await stranger.call("GET", path),
      await stranger.call("GET", `${path}/own`),
      await stranger.call("GET", `${path}/own/download`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  }
});

test("what the purpose cannot be made of is refused, with the way out", async () => {
  const codes = [];
  for (const [purpose, debts] of [
    ["objection", []],
    ["objection", ["loan", "other"]],
    ["court", []],
  ] as const) {
    const { body } = await li.call("POST", path, order("no", purpose, debts));
    codes.push(body["code"]);
  }
  expect(codes).toEqual(["dossier.one-debt", "dossier.one-debt", "dossier.no-debt"]);
});

test("asked twice under one id it is one job, and another meanwhile is refused", async () => {
  await li.call("POST", path, order("twice", "own", ["loan"]));
  const again = await li.call("POST", path, order("twice", "own", ["loan"]));
  expect(again.status).toBe(201);
  const other = await li.call("POST", path, order("meanwhile", "own", ["loan"]));
  expect([other.status, other.body["code"]]).toEqual([409, "dossier.under-way"]);
  await town.cloud.runner.drain();
  const mails = readyMails().length;
  await town.cloud.runner.drain();
  expect(readyMails()).toHaveLength(mails);
  const { items } = (await li.call("GET", `/v1/clients/li/timeline?limit=50`)).body as {
    items: { type: string; data: { dossierId?: string } }[];
  };
  const told = items.filter(({ data }) => data.dossierId === "twice").map(({ type }) => type);
  expect(told.toSorted()).toEqual(["aftercare.dossier.asked.v1", "aftercare.dossier.ready.v1"]);
});

test("the meter names what the file of a debt still needs", async () => {
  const { body } = await li.call("GET", "/v1/clients/li/debts/loan/completeness");
  const items = body["items"] as { item: string; state: string; have?: number }[];
  expect(items.find(({ item }) => item === "receipts")).toMatchObject({ have: 1, want: 2 });
  expect(items.find(({ item }) => item === "schedule")?.state).toBe("there");
  expect(body["withoutReceipt"]).toEqual([
    { paymentId: "p2", on: "2026-03-02", amountFen: 200_000 },
  ]);
});
