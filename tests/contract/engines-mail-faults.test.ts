import { afterEach, beforeEach, expect, test } from "vitest";
import { openMailFixture } from "./engines-mail-fixture.ts";
import type { MailFixture } from "./engines-mail-fixture.ts";

let fixture: MailFixture;

beforeEach(async () => {
  fixture = await openMailFixture();
});

afterEach(async () => fixture.close());

test("fault a: accepted, then the line is cut: the sender does not know, the mail is there", async () => {
  fixture.engine().setFaults([{ kind: "cut", accepted: true, times: 1 }]);
  await expect(fixture.send()).rejects.toThrow(/socket hang up|ECONNRESET|aborted/i);
  expect(fixture.engine().log.list()).toHaveLength(1);
  expect(await fixture.hearAll()).toHaveLength(2);
});

test("fault a, the other way: cut before it was accepted, and no mail is there", async () => {
  fixture.engine().setFaults([{ kind: "cut", accepted: false, times: 1 }]);
  await expect(fixture.send()).rejects.toThrow(/socket hang up|ECONNRESET|aborted/i);
  expect(fixture.engine().log.list()).toHaveLength(0);
});

test("fault b: throttled, and no mail is there", async () => {
  fixture.engine().setFaults([{ kind: "throttle", times: 1 }]);
  await expect(fixture.send()).rejects.toMatchObject({
    name: "TooManyRequestsException",
    $metadata: { httpStatusCode: 429 },
  });
  expect(fixture.engine().log.list()).toHaveLength(0);
});

test.for([true, false])("fault c: it hangs, accepted: %s", async (accepted) => {
  fixture.engine().setFaults([{ kind: "hang", accepted, times: 1 }]);
  await expect(fixture.send()).rejects.toMatchObject({ name: "TimeoutError" });
  expect(fixture.engine().log.list()).toHaveLength(accepted ? 1 : 0);
});

test("fault d: rejected, and no mail is there", async () => {
  fixture.engine().setFaults([{ kind: "reject", times: 1 }]);
  await expect(fixture.send()).rejects.toMatchObject({
    name: "MessageRejected",
    $metadata: { httpStatusCode: 400 },
  });
  expect(fixture.engine().log.list()).toHaveLength(0);
});

test("fault e: it answers late", async () => {
  fixture.engine().setFaults([{ kind: "delay", delayMs: 150, times: 1 }]);
  const startMs = performance.now();
  await fixture.send();
  expect(performance.now() - startMs).toBeGreaterThanOrEqual(145);
});

test("a fault ends after its number of times, and touches only the address it names", async () => {
  fixture.engine().setFaults([{ kind: "reject", times: 1, to: "li@example.com" }]);
  await fixture.send("wang@example.com");
  await expect(fixture.send("li@example.com")).rejects.toMatchObject({ name: "MessageRejected" });
  await fixture.send("li@example.com");
  expect(fixture.engine().log.list()).toHaveLength(2);
});

test("lost feedback stays lost after a restart", async () => {
  fixture.engine().setFaults([{ kind: "cut", accepted: true, withoutFeedback: true }]);
  await expect(fixture.send()).rejects.toThrow();
  await fixture.restart();
  expect(fixture.engine().log.list()).toHaveLength(1);
  expect(await fixture.hearAll()).toEqual([]);
});

test("another process plans faults over HTTP", async () => {
  const faults = JSON.stringify([{ kind: "throttle" }]);
  await fetch(`${fixture.engine().endpoint}/_control/faults`, { method: "PUT", body: faults });
  await expect(fixture.send()).rejects.toMatchObject({ name: "TooManyRequestsException" });
});
