import { AppError } from "@aftercare/core/kernel/errors.ts";
import { expect, test } from "vitest";
import { makeLog, withLogFields } from "./log.ts";

function recordingLog() {
  const lines: string[] = [];
  const log = makeLog((line) => lines.push(line));
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "") as Record<string, unknown> };
}

test("an entry is one line of JSON with level, message and fields", () => {
  const { log, lines } = recordingLog();
  log.info("swept", { found: 3, left: 0, full: false });
  expect(lines).toEqual(['{"level":"info","message":"swept","found":3,"left":0,"full":false}\n']);
});

test("a line break in a value does not start a new entry", () => {
  const { log, lines } = recordingLog();
  log.warn("odd", { id: 'c1\n{"level":"error"}' });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toContain("\n");
});

test.each([
  "name",
  "clientName",
  "email",
  "address",
  "staffAddress",
  "said",
  "note",
  "phone",
  "subject",
  "token",
])("the value of a field called %s never reaches the log", (field) => {
  const { log, lines } = recordingLog();
  log.error("failed", { [field]: "李女士" });
  expect(lines.join("")).not.toContain("李女士");
});

test("a mail address never reaches the log, whatever its field is called", () => {
  const { log, lines } = recordingLog();
  log.info("odd", { id: "li@example.org" });
  expect(lines.join("")).not.toContain("li@example.org");
});

test("a cause is told by name, code and place, never by its message", () => {
  const { log, lines, last } = recordingLog();
  const inner = new Error("李女士 <li@example.org> wrote: help");
  log.error(
    "failed",
    {},
    new AppError("store.unavailable", "李女士", { retriable: true, cause: inner }),
  );
  expect(lines.join("")).not.toMatch(/李女士|li@example\.org|help/);
  expect(last()["cause"]).toMatchObject({
    name: "AppError",
    code: "store.unavailable",
    at: expect.arrayContaining([expect.stringContaining("log.test.ts")]),
    cause: { name: "Error", at: expect.arrayContaining([expect.stringContaining("log.test.ts")]) },
  });
});

test("a message of several lines does not pass as a place", () => {
  const { log, lines } = recordingLog();
  log.error("failed", {}, new Error("first\n    at 李女士's house:1:2"));
  expect(lines.join("")).not.toContain("李女士");
});

test("something thrown that is no error is told by its kind alone", () => {
  const { log, last } = recordingLog();
  log.error("failed", {}, "李女士");
  expect(last()["cause"]).toEqual({ name: "string", at: [] });
});

test("every entry of one request carries its id, and no other does", async () => {
  const { log, last } = recordingLog();
  await withLogFields({ requestId: "r1" }, async () => {
    await Promise.resolve();
    log.info("inside");
  });
  expect(last()).toEqual({ level: "info", message: "inside", requestId: "r1" });
  log.info("outside");
  expect(last()).toEqual({ level: "info", message: "outside" });
});
