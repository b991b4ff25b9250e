import { makeDns } from "@aftercare/functions/adapters/dns-lookups.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mx, startNameServer, txt, type NameServer } from "./name-server.ts";

/** What name servers say, and what silence is. */

let server: NameServer;
let silent: NameServer;
beforeAll(async () => {
  server = await startNameServer({
    "TXT example.org": [txt("v=spf1 include:ama", "zonses.com ~all"), txt("something else")],
    "TXT empty.example.org": [],
    "MX bounce.example.org": [mx(20, "second.example.org"), mx(10, "Feedback.Example.org")],
  });
  silent = await startNameServer({}, { silent: true });
});
afterAll(() => {
  server.stop();
  silent.stop();
});

const dns = () => makeDns({ servers: [server.address] });

test("a text that was cut into pieces comes whole, beside the others", async () => {
  const answer = await dns().txt("example.org");
  expect(answer.kind === "found" && answer.records.toSorted()).toEqual([
    "something else",
    "v=spf1 include:amazonses.com ~all",
  ]);
});

test("hosts that take mail come in the order in which they are preferred", async () => {
  expect(await dns().mx("bounce.example.org")).toEqual({
    kind: "found",
    records: ["feedback.example.org", "second.example.org"],
  });
});

test.each(["nowhere.example.org", "empty.example.org"])("%s has nothing", async (name) => {
  expect(await dns().txt(name)).toEqual({ kind: "none" });
});

test("a server that says nothing, or is not there, is no answer, and soon", async () => {
  const gone = await startNameServer({});
  gone.stop();
  const startMs = performance.now();
  for (const { address } of [silent, gone]) {
    const patient = makeDns({ servers: [address], patienceMs: 300 });
    expect(await patient.txt("example.org")).toEqual({ kind: "no-answer" });
  }
  expect(performance.now() - startMs).toBeLessThan(3_000);
});
