import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { addMs, msOfInstant } from "@aftercare/core/calendar/instant.ts";
import { makeCallApi } from "@aftercare/functions/canary/call-api.ts";
import { createCanary } from "@aftercare/functions/canary/create-canary.ts";
import { ensureWebBuilt, webFolder } from "@aftercare/local/build-web.ts";
import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkCase } from "../../scripts/release/check-case.ts";
import { checkPages } from "../../scripts/release/check-pages.ts";
import { checkWeb } from "../../scripts/release/check-web.ts";
import { runSmoke } from "../../scripts/release/run-smoke.ts";
import type { Deployed } from "../../scripts/release/smoke-check.ts";

/** The smoke test of a release against the whole product on this machine: green, and red where it should be. */

const key = `ak_canary_${"Hd83x".repeat(9)}`;
const address = "success@simulator.amazonses.com";
const release = "v1.2.3";
const minuteMs = 60_000;

let dir: string;
let cloud: LocalCloud;
beforeAll(async () => {
  ensureWebBuilt();
  dir = await mkdtemp(join(tmpdir(), "aftercare-"));
  cloud = await startLocalCloud({
    dir,
    background: false,
    web: { folder: webFolder, clockBar: false },
  });
  await createCanary(cloud.app.ports, { key, address });
});
afterAll(async () => {
  await cloud.stop();
  await rm(dir, { recursive: true, force: true });
});

const now = () => cloud.engines.clock.now();

async function minutePasses(): Promise<void> {
  cloud.engines.clock.moveTo(addMs(now(), minuteMs));
  await cloud.runner.drain();
}

async function smoke(
  options: Partial<Deployed> & { key?: string; pause?: () => Promise<void> } = {},
) {
  const { key: ownKey = key, pause = minutePasses, ...changed } = options;
  const deployed = { url: cloud.url, release: undefined, webFolder, ...changed };
  const elapsedMs = () => msOfInstant(now());
  const patience = { mostMs: 5 * minuteMs, betweenMs: minuteMs, elapsedMs, pause };
  const call = makeCallApi({ url: deployed.url, key: ownKey });
  const lines: string[] = [];
  const { failed } = await runSmoke(
    [
      ...checkPages(deployed),
      ...checkWeb(deployed),
      ...checkCase({ call, address, proof: "delivered", patience }),
    ],
    (line) => lines.push(line),
  );
  return { failed, broken: lines.filter((line) => line.startsWith("FAILED")).join("\n"), lines };
}

test("a whole product passes, with its mails", async () => {
  const { broken, lines } = await smoke();
  expect(broken).toBe("");
  expect(lines.at(-1)).toBe("10 passed, 0 failed");
  expect(lines.join("\n")).toMatch(/both mails about it arrive .* delivered after 6\d s/);
});

test("another release than the one that was deployed is found out", async () => {
  const { broken } = await smoke({ release });
  expect(broken).toMatch(/\/health names the release none, not v1\.2\.3$/);
});

test("an older web app than the one that was built is found out", async () => {
  const built = await mkdtemp(join(tmpdir(), "aftercare-"));
  const page = '<script type="module" crossorigin src="/app/assets/newer.js"></script>';
  await writeFile(join(built, "index.html"), page);
  const { failed, broken } = await smoke({ webFolder: built });
  await rm(built, { recursive: true });
  expect(failed).toBe(1);
  expect(broken).toMatch(/what was built starts \/app\/assets\/newer\.js/);
});

test("a worker that stands still is found out by the mails that do not come", async () => {
  const pause = async () => cloud.engines.clock.moveTo(addMs(now(), minuteMs));
  const { failed, broken } = await smoke({ pause });
  expect(failed).toBe(1);
  expect(broken).toMatch(/both mails .* the client's mail is waiting/);
});

test("a key that nobody knows fails the case, and nothing else", async () => {
  const { failed, broken } = await smoke({ key: `ak_canary_${"stranger".repeat(6)}` });
  expect(failed).toBe(3);
  expect(broken).toContain("The API answered 401 (unauthorised)");
});

test("the command itself ends with 0, and with 1 where something is wrong", async () => {
  const script = fileURLToPath(new URL("../../scripts/release/smoke.ts", import.meta.url));
  const env = { PATH: process.env["PATH"], AFTERCARE_CANARY_KEY: key };
  const args = [script, "--url", cloud.url, "--web", webFolder, "--without-mails"];
  const good = await promisify(execFile)(process.execPath, args, { env });
  expect(good.stdout).toMatch(/\n9 passed, 0 failed\n$/);
  expect(good.stdout).not.toContain(key);
  const bad = promisify(execFile)(process.execPath, [...args, "--release", release], { env });
  await expect(bad).rejects.toMatchObject({ code: 1 });
  const nobody = promisify(execFile)(process.execPath, [script], { env });
  await expect(nobody).rejects.toMatchObject({ code: 2 });
});
