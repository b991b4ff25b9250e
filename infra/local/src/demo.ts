import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Caller } from "./caller.ts";
import { instantOf, playCase, type Cast } from "./demo/play.ts";
import { tc01 } from "./demo/tc01.ts";
import { makeTeller, type Teller } from "./demo/teller.ts";
import { firstOrganisation, openFirstOrganisation } from "./first-organisation.ts";
import { staff, welcomeAdmin, welcomeClient, welcomeStaff } from "./first-people.ts";
import { startLocalCloud, type LocalCloud } from "./local-cloud.ts";
import { formatProblem, stopOnSignals } from "./terminal.ts";

/** `npm run demo`: one real case from the first payment to the second settlement, in half a minute. */
async function demo(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "aftercare-demo-"));
  const cloud = await startLocalCloud({ dir, background: false });
  const stop = async () => {
    await cloud.stop();
    await rm(dir, { recursive: true, force: true });
  };
  stopOnSignals(stop);
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  const teller = makeTeller((line) => console.log(line), { zone: firstOrganisation.zone, colour });
  cloud.engines.clock.moveTo(instantOf(tc01.startsAt));
  await openFirstOrganisation(cloud.app, dir);
  teller.title(tc01);
  const cast = await gather(cloud);
  await playCase(tc01, cloud, cast, teller);
  await tellEnd(cast.counsellor, cloud, teller);
  if (!process.stdout.isTTY) await stop();
}

/** Everybody gets in by an invitation and a mailed code. */
async function gather(cloud: LocalCloud): Promise<Cast> {
  const admin = await welcomeAdmin(cloud);
  const counsellor = await welcomeStaff(cloud, admin, staff.counsellor);
  const supervisor = await welcomeStaff(cloud, admin, staff.supervisor);
  return { counsellor, supervisor, welcomeClient: () => welcomeClient(cloud, counsellor) };
}

async function tellEnd(caller: Caller, cloud: LocalCloud, teller: Teller): Promise<void> {
  const { body } = await caller.call("GET", `/v1/${tc01.client}/evidence`);
  const items = (body["items"] ?? []) as {
    kind: string;
    fileName: string;
    standing: string;
    sha256: string;
  }[];
  teller.line();
  teller.line("资料 Evidence");
  for (const { kind, fileName, standing, sha256 } of items) {
    teller.line(
      `  ${standing.padEnd(8)} ${kind.padEnd(17)} sha256 ${sha256.slice(0, 16)}…  ${fileName}`,
    );
  }
  const mails = cloud.engines.mail.log.list();
  const reminders = mails.filter(({ tags }) => tags["account"] === undefined).length;
  teller.line();
  teller.line(`信箱 Mailbox (${reminders}): ${cloud.url}/_local/mail`);
  teller.line(`另有${mails.length - reminders}封是邀请和登录 The others are about accounts`);
  teller.line(
    process.stdout.isTTY
      ? "Ctrl-C 停下 stops it"
      : "（在终端里运行，信箱会一直开着 Run it in a terminal to keep the mailbox open）",
  );
}

demo().catch((error: unknown) => {
  process.stderr.write(formatProblem(error));
  process.exit(1);
});
