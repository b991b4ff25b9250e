import { join } from "node:path";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { dateOf, toLocal } from "@aftercare/core/calendar/instant.ts";
import { ensureWebBuilt, webFolder } from "./build-web.ts";
import { checkDataFormat } from "./data-format.ts";
import { firstOrganisation, openFirstOrganisation } from "./first-organisation.ts";
import { replanOrganisation } from "@aftercare/core/verbs/cases/replan-organisation.ts";
import { startLocalCloud, type LocalCloud } from "./local-cloud.ts";
import { gatherPeople } from "./first-people.ts";
import { makePartner } from "./partner.ts";
import { sampleCases, tellSamples } from "./samples.ts";
import { playVisits } from "./samples/visits.ts";
import { formatProblem, formatWelcome, stopOnSignals } from "./terminal.ts";

const usualPort = 8787;

/** `npm start`: everything on this machine, with data that stays in `.local` from one start to the next. */
async function start(): Promise<void> {
  const dir = join(import.meta.dirname, "../../../.local");
  checkDataFormat(dir);
  ensureWebBuilt();
  const { PORT, AWS_ENDPOINT_URL_DYNAMODB: dynamoEndpoint } = process.env;
  const cloud = await startLocalCloud({
    dir,
    background: true,
    web: { folder: webFolder, clockBar: true },
    ports: { api: PORT === undefined ? usualPort : Number(PORT) },
    dynamoEndpoint,
  });
  stopOnSignals(() => cloud.stop());
  const { apiKey, isNew } = await openFirstOrganisation(cloud.app, dir);
  const { url } = cloud;
  const today = dateOf(toLocal(cloud.engines.clock.now(), firstOrganisation.zone));
  if (isNew) await tellSamples(makePartner(url, apiKey, "samples"), today);
  // Asked on its own: a first start that was stopped half way has the cases and nobody to look after them.
  const hasPeople = (await cloud.app.ports.members.countAdmins(firstOrganisation.id)) > 0;
  if (!hasPeople) await settlePeople(cloud, today);
  if (isNew) await cloud.runner.drain();
  await replanAll(cloud);
  const clients = `curl -H 'Authorization: Bearer ${apiKey}' ${url}/v1/clients`;
  process.stdout.write(
    formatWelcome("结清之后 Aftercare", [
      { label: "网页 web app", value: `${url}/app/` },
      {
        label: "登录 sign in",
        value: `${url}/sign-in （用 as admin@example.org，验证码在信箱里 the code arrives in the mailbox）`,
      },
      { label: "信箱 mailbox", value: `${url}/_local/mail （${await nextMail(cloud)}）` },
      { label: "时钟 clock", value: `${url}/_local/ （拨快几天看看 move it and watch）` },
      { label: "接口 API", value: `${url}/v1/docs` },
      { label: "试一试 try", value: clients },
      { label: "数据 data", value: ".local（删掉就重新开始 delete it to start anew）" },
    ]),
  );
}

/** Everybody comes in and does their part; then all sign out. */
async function settlePeople(cloud: LocalCloud, today: IsoDate): Promise<void> {
  const people = await gatherPeople(cloud, sampleCases(today));
  await playVisits(cloud, people, today);
  await Promise.all(Object.values(people).map((person) => person.signOut()));
}

/** When the next mail leaves: at night the mailbox of a first start is still empty. */
async function nextMail({ app, engines }: LocalCloud): Promise<string> {
  const next = await app.ports.cases.nextDueAfter(engines.clock.now());
  if (next === undefined) return "没有要发的 nothing to send";
  const local = toLocal(next, firstOrganisation.zone).replace("T", " ");
  return `下一封 next ${local}`;
}

/** A calendar year or a rule that came since the last start: what moved is told. */
async function replanAll({ app }: LocalCloud): Promise<void> {
  const ctx = await app.contextFor(firstOrganisation.id, { kind: "system", process: "replan" });
  if (ctx !== undefined) await replanOrganisation(ctx);
}

start().catch((error: unknown) => {
  process.stderr.write(formatProblem(error));
  process.exit(1);
});
