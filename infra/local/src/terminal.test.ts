import { AppError } from "@aftercare/core/kernel/errors.ts";
import { expect, test } from "vitest";
import { formatProblem, formatWelcome } from "./terminal.ts";

test("the values stand in one column although Chinese is twice as wide", () => {
  const shown = formatWelcome("结清之后 Aftercare", [
    { label: "邮箱 Mailbox", value: "URL-1" },
    { label: "App", value: "URL-2" },
  ]);
  const rows = shown.split("\n").filter((line) => line.includes("URL"));
  expect(rows).toEqual(["  邮箱 Mailbox   URL-1", "  App            URL-2"]);
});

test("an expected problem is one sentence, any other comes with its stack", () => {
  const expected = new AppError("config.invalid", "port 4300 is in use", { retriable: false });
  expect(formatProblem(expected)).toMatch(/^\n.*port 4300 is in use\n$/);
  expect(formatProblem(new Error("bug"))).toContain("terminal.test.ts");
});
