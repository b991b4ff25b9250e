import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOutbox } from "./outbox.ts";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "aftercare-outbox-"));
});

afterEach(async () => rm(dir, { recursive: true, force: true }));

const open = () => openOutbox<{ id: string }>(join(dir, "done.jsonl"));

test("nothing is lost while nobody listens", async () => {
  const outbox = await open();
  outbox.offer({ id: "a" });
  expect(await outbox.settle()).toBe(1);
  const heard: string[] = [];
  outbox.deliverTo(async ({ id }) => heard.push(id));
  expect(await outbox.settle()).toBe(0);
  expect(heard).toEqual(["a"]);
  await outbox.close();
});

test("one that is never taken does not hold up the others", async () => {
  const outbox = await open();
  const heard: string[] = [];
  outbox.deliverTo(async ({ id }) => {
    if (id === "poison") throw new Error("never");
    heard.push(id);
  });
  for (const id of ["poison", "a", "b"]) outbox.offer({ id });
  expect(await outbox.settle()).toBe(1);
  expect(heard).toEqual(["a", "b"]);
  await outbox.close();
});

test("settling also covers what a delivery leads to", async () => {
  const outbox = await open();
  const heard: string[] = [];
  outbox.deliverTo(async ({ id }) => {
    heard.push(id);
    if (id === "a") outbox.offer({ id: "b" });
  });
  outbox.offer({ id: "a" });
  await outbox.settle();
  expect(heard).toEqual(["a", "b"]);
  await outbox.close();
});

test("what was delivered before a restart is left out when it is offered again", async () => {
  const first = await open();
  first.deliverTo(async () => undefined);
  first.offer({ id: "a" });
  await first.settle();
  await first.close();

  const second = await open();
  const heard: string[] = [];
  second.deliverTo(async ({ id }) => heard.push(id));
  for (const id of ["a", "b"]) second.offer({ id });
  await second.settle();
  expect(heard).toEqual(["b"]);
  await second.close();
});

test("a close waits for the delivery that is under way", async () => {
  const outbox = await open();
  let finished = false;
  outbox.deliverTo(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    finished = true;
  });
  outbox.offer({ id: "a" });
  await outbox.close();
  expect(finished).toBe(true);
});
