import { createHash } from "node:crypto";
import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { listEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { requestUpload } from "@aftercare/core/verbs/evidence/request-upload.ts";
import { listReviews } from "@aftercare/core/verbs/desk/list-reviews.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { client, openDesk, wang } from "./support/desk.ts";
import { buildTown, type Office, type Town } from "./support/town.ts";

/** Uploads of a client from the browser to the counsellor's look, and what the client hears of it. */

let town: Town;
let office: Office;
let uploads: readonly string[];
beforeAll(async () => {
  town = await buildTown();
  office = await openDesk(town);
});
afterAll(() => town.close());

const clientId = "li" as ClientId;

/** As a browser with the client's session does. */
async function upload(kind: "bank_record" | "certificate" | "letter", words: string) {
  const ctx = await office.context(client);
  const bytes = samplePicture(words);
  const given = await requestUpload(ctx, {
    clientId,
    debtId: "loan" as DebtId,
    kind,
    fileName: `${words}.png`,
    mediaType: "image/png",
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  if (given.kind === "refused") throw new Error(given.code);
  const form = new FormData();
  for (const [name, value] of Object.entries(given.upload.fields)) form.append(name, value);
  form.append("file", new Blob([bytes], { type: "image/png" }), "picture.png");
  expect((await fetch(given.upload.url, { method: "POST", body: form })).ok).toBe(true);
  await town.cloud.runner.drain();
  return given.evidenceId;
}

async function queue() {
  const listed = await listReviews(await office.context(wang), { limit: 25 });
  if (listed.kind === "refused") throw new Error(listed.code);
  return listed;
}

let said = 0;

async function review(evidenceId: string, data: object) {
  said += 1;
  const outcome = await recordEvent(await office.context(wang), {
    specversion: "1.0",
    id: `review-${said}`,
    source: "test",
    type: "aftercare.evidence.reviewed.v1",
    subject: "clients/li/debts/loan",
    data: { evidenceId, ...data },
  });
  expect(outcome.kind).toBe("recorded");
}

const toClient = () => office.mails().filter(({ to }) => to.join().includes("li@example.org"));
const toStaff = () => office.mails().filter(({ to }) => !to.join().includes("li@example.org"));
const subjectsSince = (count: number) =>
  toClient()
    .slice(count)
    .map(({ subject }) => subject);

test("three pictures of an evening are one row of the counsellor's queue, and no mail to staff", async () => {
  const mails = toStaff().length;
  uploads = [
    await upload("bank_record", "流水一"),
    await upload("bank_record", "流水二"),
    await upload("certificate", "证明"),
  ];
  const { items, found } = await queue();
  expect(found).toBe(1);
  expect(items).toMatchObject([
    { ref: { clientId, debtId: "loan" }, clientName: "李女士", creditor: "样例消费金融" },
  ]);
  expect(items[0]?.uploads.map(({ id }) => id)).toEqual(uploads);
  await town.liveUntil("2026-03-01T12:00:00Z");
  expect(toStaff()).toHaveLength(mails);
});

test("what a partner's system uploads stands in no queue", async () => {
  const partner = makePartner(town.cloud.url, office.key, "browser");
  await partner.upload("clients/li", {
    kind: "letter",
    fileName: "信.png",
    mediaType: "image/png",
    bytes: samplePicture("信"),
  });
  await town.cloud.runner.drain();
  expect((await queue()).found).toBe(1);
});

test("what was accepted is told by one mail in the morning, and what is asked for again beside it", async () => {
  const before = toClient().length;
  const [first = "", second = "", third = ""] = uploads;
  await review(first, { outcome: "accepted" });
  await review(second, { outcome: "accepted" });
  await review(third, { outcome: "ask-again", reason: "other", text: "请把公章拍进去 www.x.cn" });
  expect((await queue()).found).toBe(0);
  await town.liveUntil("2026-03-01T23:00:00Z");
  expect(toClient()).toHaveLength(before);
  await town.liveUntil("2026-03-02T02:00:00Z");
  const mails = toClient().slice(before);
  // With the check of the loan itself, which is due on the same morning.
  expect(subjectsSince(before)).toEqual(["今天清单上有3件事"]);
  const recorded = await town.cloud.engines.mail.log.read(mails[0]?.messageId ?? "");
  const { text } = await PostalMime.parse(Buffer.from(recorded?.raw ?? "", "base64"));
  expect(text).toContain("结清证明");
  expect(text).not.toContain("公章");
});

test("the client reads in the app what to do differently, and another picture settles it", async () => {
  const [, , third] = uploads;
  const listed = await listEvidence(await office.context(client), { clientId });
  expect(listed?.find(({ evidenceId }) => evidenceId === third)?.review).toMatchObject({
    state: "ask-again",
    reason: "other",
    text: "请把公章拍进去 www.x.cn",
  });
  const again = await upload("certificate", "证明带章");
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups");
  const items = body["items"] as { rule: string; state: string }[];
  expect(items.find(({ rule }) => rule === "N13")?.state).toBe("done");
  expect((await queue()).items[0]?.uploads.map(({ id }) => id)).toEqual([again]);
});

test("nobody's look is forgotten: after two working days it stands on the worklist", async () => {
  const { body } = await office.call("GET", "/v1/worklist?assignee=wang&until=2026-03-04");
  const rows = body["items"] as { debtId?: string; followUps: { rule: string }[] }[];
  expect(rows.flatMap(({ followUps }) => followUps.map(({ rule }) => rule))).toContain("N11");
});
