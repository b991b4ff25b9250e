import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import type { Caller } from "@aftercare/local/caller.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, enrol, type Office, type Town } from "./support/town.ts";

/** One upload from the ticket to the proof, through the door as a browser goes. */

let town: Town;
let office: Office;
let partner: Caller;
let evidenceId: string;
const picture = samplePicture("银行流水");

beforeAll(async () => {
  town = await buildTown();
  office = await town.openOffice();
  partner = makePartner(town.cloud.url, office.key, "browser");
  const loan = await enrol(office);
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
});
afterAll(() => town.close());

async function upload(kind: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const file = { debtId: "loan", kind, fileName: "银行流水.png", mediaType: "image/png", bytes };
  const id = await partner.upload("clients/li", file);
  await town.cloud.runner.drain();
  return id;
}

async function standingOf(id: string): Promise<unknown> {
  const { body } = await office.call("GET", "/v1/clients/li/evidence");
  const items = body["items"] as { evidenceId: string; standing: string }[];
  return items.find((item) => item.evidenceId === id)?.standing;
}

test("an upload that is what it says becomes a proof, and its own bytes come back", async () => {
  evidenceId = await upload("bank_record", picture);
  expect(await standingOf(evidenceId)).toBe("stored");
  const { body } = await office.call("GET", `/v1/clients/li/evidence/${evidenceId}/download`);
  const file = await fetch(String(body["url"]));
  expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(picture);
});

test("a program that calls itself a picture is refused, with the reason", async () => {
  const program = new Uint8Array([0x4d, 0x5a, ...new Uint8Array(200)]);
  const id = await upload("platform_success", program);
  expect(await standingOf(id)).toBe("refused");
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups");
  const proofs = (body["items"] as { rule: string; state: string }[]).find(
    ({ rule }) => rule === "R02",
  );
  expect(proofs?.state).toBe("open");
});

test("a second proof of another kind ends the follow-up", async () => {
  await upload("platform_success", samplePicture("还款成功"));
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups?state=done");
  expect((body["items"] as { rule: string }[]).map(({ rule }) => rule)).toContain("R02");
});

test("evidence that its owner withdraws is gone, and no link opens it", async () => {
  const { body } = await office.call("GET", `/v1/clients/li/evidence/${evidenceId}/download`);
  await office.tell("clients/li/debts/loan", "evidence.withdrawn", {
    evidenceId,
    reason: "传错了",
  });
  expect(await standingOf(evidenceId)).toBe("removed");
  expect((await office.call("GET", `/v1/clients/li/evidence/${evidenceId}/download`)).status).toBe(
    410,
  );
  expect((await fetch(String(body["url"]))).status).toBe(404);
});
