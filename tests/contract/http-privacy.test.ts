import {
  consentRegisterSchema,
  consentTextsSchema,
  withdrawalSchema,
} from "@aftercare/functions/http/views/consent-view.ts";
import { clientSchema } from "@aftercare/functions/http/views/client-view.ts";
import { pageOf } from "@aftercare/functions/http/views/parts.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enrolled, eventOf } from "./http-events-of-a-case.ts";
import { ask, problem, read, record, startApi, type ApiFixture } from "./http-fixture.ts";

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await record(fixture, enrolled("c-own"));
  for (const purpose of ["email-reminders", "sharing"]) {
    const given = { purpose, textVersion: "2026-01" };
    await record(fixture, eventOf("consent.given", purpose, "clients/c-own", given));
  }
});
afterAll(() => fixture.stop());

function post(path: string, body: unknown, key?: string) {
  return ask(fixture, path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(key === undefined ? {} : { key }),
  });
}

test("the texts are there in both languages, the current version first, with the effects", async () => {
  for (const [lang, title] of [
    ["zh-CN", "上传信用报告"],
    ["en", "Uploading your credit report"],
  ] as const) {
    const { items } = await read(
      fixture,
      `/v1/consent-texts?lang=${lang}`,
      pageOf(consentTextsSchema),
    );
    expect(items).toHaveLength(4);
    expect(items.every(({ texts, currentVersion }) => texts[0]?.version === currentVersion)).toBe(
      true,
    );
    const report = items.find(({ purpose }) => purpose === "credit-report-upload");
    expect(report?.texts[0]?.title).toBe(title);
  }
});

test("one press withdraws several consents, tells what follows and offers the export", async () => {
  const response = await post("/v1/clients/c-own/consents/withdrawal?lang=en", {
    purposes: ["email-reminders", "sharing"],
  });
  expect(response.status).toBe(200);
  const withdrawal = withdrawalSchema.parse(await response.json());
  expect(withdrawal.effects.map(({ purpose }) => purpose)).toEqual(["email-reminders", "sharing"]);
  expect(withdrawal.exportOffer).toContain("export a copy first");
  expect(withdrawal.exportAt).toBe("/v1/clients/c-own/export");
  const { consents, dataState } = await read(fixture, "/v1/clients/c-own", clientSchema);
  expect(consents).toMatchObject({
    "email-reminders": { given: false },
    sharing: { given: false },
  });
  expect(dataState).toBe("active");
});

test("a purpose that there is none of, and a recipient where none belongs, are named", async () => {
  const unknown = await problem(
    await post("/v1/clients/c-own/consents/withdrawal", { purposes: ["everything"] }),
  );
  expect(unknown).toMatchObject({ status: 400, code: "request.invalid" });
  const data = { purpose: "email-reminders", textVersion: "1", to: "somebody" };
  const event = eventOf("consent.given", "to-whom", "clients/c-own", data);
  const refused = await problem(await post("/v1/events", event));
  expect(refused).toMatchObject({ status: 400, errors: [{ field: "data.to" }] });
});

test("the register lists what was given and withdrawn, in order", async () => {
  const register = await read(fixture, "/v1/clients/c-own/consents", consentRegisterSchema);
  expect(register.entries.map(({ kind, purpose }) => [kind, purpose])).toEqual([
    ["consent-given", "email-reminders"],
    ["consent-given", "sharing"],
    ["consent-withdrawn", "email-reminders"],
    ["consent-withdrawn", "sharing"],
  ]);
});

test("a partner's key neither exports nor restricts nor deletes", async () => {
  const exported = await problem(await ask(fixture, "/v1/clients/c-own/export"));
  expect(exported.status).toBe(404);
  const acts = [
    post("/v1/clients/c-own/restriction", { restricted: true, reason: "x" }),
    post("/v1/clients/c-own/erasure", { reason: "requested" }),
  ];
  for (const act of acts) {
    expect(await problem(await act)).toMatchObject({ status: 403, code: "act.not-permitted" });
  }
  const internal = { reason: "requested", askedBy: "me", debts: [] };
  const event = eventOf("data.erased", "by-hand", "clients/c-own", internal);
  expect(await problem(await post("/v1/events", event))).toMatchObject({ status: 403 });
});

test("for another organisation there is no such client", async () => {
  const paths = ["/v1/clients/c-own/consents", "/v1/clients/c-own/export"];
  for (const path of paths) {
    const answer = await ask(fixture, path, { key: fixture.keys.b });
    expect(await problem(answer)).toMatchObject({ status: 404, code: "not-found" });
  }
  const withdrawal = await post(
    "/v1/clients/c-own/consents/withdrawal",
    { purposes: "all" },
    fixture.keys.b,
  );
  expect(await problem(withdrawal)).toMatchObject({ status: 404, code: "not-found" });
});
