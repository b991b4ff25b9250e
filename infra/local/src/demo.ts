import { parseArgs } from "node:util";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { playedCases } from "./demo/cases/cases.ts";
import type { PlayedCase } from "./demo/played-case.ts";
import { openStage, type Stage } from "./demo/stage.ts";
import { formatProblem, stopOnSignals } from "./terminal.ts";

/** `npm run demo -- --case tc01`: a case from its first day to its last, in a quarter of a minute. */
async function demo(played: PlayedCase): Promise<void> {
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  const stage = await openStage(played, (line) => console.log(line), colour);
  stopOnSignals(stage.stop);
  stage.teller.title(played);
  await stage.play();
  await tellEnd(played, stage);
  if (!process.stdout.isTTY) await stage.stop();
}

async function tellEnd({ client }: PlayedCase, { cast, cloud, teller }: Stage): Promise<void> {
  const caller = await cast.actor("counsellor");
  const { body } = await caller.call("GET", `/v1/${client}/evidence`);
  const items = (body["items"] ?? []) as {
    kind: string;
    fileName: string;
    standing: string;
    sha256: string;
  }[];
  if (items.length > 0) {
    teller.line();
    teller.line("资料 Evidence");
  }
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

/** The case that was asked for; without a word the first. */
function chosenCase(): PlayedCase {
  const { values } = parseArgs({ options: { case: { type: "string" } } });
  const [first] = playedCases;
  const name = values.case?.toLowerCase() ?? first.name;
  const found = playedCases.find((each) => each.name === name);
  if (found !== undefined) return found;
  const known = playedCases.map((each) => `  ${each.name}  ${each.title["zh-CN"]}`).join("\n");
  throw new AppError("config.invalid", `no case “${name}”; there are:\n${known}`, {
    retriable: false,
  });
}

const main = async () => demo(chosenCase());

main().catch((error: unknown) => {
  process.stderr.write(formatProblem(error));
  process.exit(1);
});
