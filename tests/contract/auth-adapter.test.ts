import { instantOfMs } from "@aftercare/core/calendar/instant.ts";
import { runAdapterSuite } from "@aftercare/functions/auth/testing/adapter-suite.ts";
import { afterAll, afterEach, expect, vi } from "vitest";
import { startIdentityRecords } from "./identity-fixture.ts";

/** The suites' sessions end the moment they are made and are looked for afterwards: the clock is an hour behind. */
const hourMs = 3_600_000;
const server = await startIdentityRecords(() => instantOfMs(Date.now() - hourMs));

/** normal 107, auth-flow 7, case-insensitive 12, joins 106, transactions 1, uuid 108, and a heading for each. */
const testsAndHeadings = 341 + 6;
let passed = 0;
const logged = vi.spyOn(console, "log").mockReturnValue();
const warned = vi.spyOn(console, "warn").mockReturnValue();

afterEach(({ task }) => {
  if (task.result?.state === "pass") passed += 1;
});
afterAll(async () => {
  logged.mockRestore();
  warned.mockRestore();
  await server.stop();
  expect(passed, "none of the suites' tests is left out").toBe(testsAndHeadings);
  const sent = [...new Set(server.commands)].toSorted();
  expect(sent, "no Scan, and no write outside a transaction").toEqual([
    "BatchGetItemCommand",
    "GetItemCommand",
    "QueryCommand",
    "TransactWriteItemsCommand",
  ]);
});

await runAdapterSuite(server.records);
