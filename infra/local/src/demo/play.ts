import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import { say } from "@aftercare/core/notices/notice.ts";
import type { CallerAnswer } from "../caller.ts";
import type { LocalCloud } from "../local-cloud.ts";
import { expectGood, type Person } from "../person.ts";
import type { Actor, PlayedCase, PlayedEvent, Scene } from "./played-case.ts";
import { samplePicture } from "./sample-picture.ts";
import type { Teller } from "./teller.ts";

/** Who plays, each with a session of their own. */
export interface Cast {
  readonly counsellor: Person;
  readonly supervisor: Person;
  /** Comes in when the case invites them. */
  welcomeClient(): Promise<Person>;
}

/**
 * Plays a case through the HTTP API, with the clock moved from one scene to the next. Between two scenes
 * the clockwork lives through every due moment, and each mail is told when it leaves.
 */
export async function playCase(
  played: PlayedCase,
  cloud: LocalCloud,
  cast: Cast,
  teller: Teller,
): Promise<void> {
  let [posted, mailed] = [0, 0];
  let client: Person | undefined;

  async function liveUntil(instant: Instant): Promise<void> {
    await cloud.runner.liveUntil(instant);
    const { log } = cloud.engines.mail;
    for (const { messageId, tags } of log.list().slice(mailed)) {
      const mail = tags["account"] === undefined ? await log.read(messageId) : undefined;
      if (mail !== undefined) teller.mail(mail);
    }
    mailed = log.list().length;
  }

  function actor(by: Actor = "client"): Person {
    const person = by === "client" ? client : cast.counsellor;
    if (person === undefined) throw new Error("The client has not been invited yet.");
    return person;
  }

  async function post([subject, type, data, by]: PlayedEvent, scene: Scene): Promise<void> {
    posted += 1;
    const event = { id: `scene-${posted}`, subject, type, data };
    const answer = await actor(by ?? scene.by).post(event);
    if (answer.status === 202) return grant(answer);
    expectAnswer(answer, scene, type);
    teller.answer(type, answer);
  }

  async function grant({ body }: CallerAnswer): Promise<void> {
    teller.word(asked);
    const path = `/v1/approvals/${String(body["approvalId"])}/decision`;
    const decision = { decision: "granted", reason: "看过了，同意。" };
    await expectGood(cast.supervisor.call("POST", path, decision));
    teller.word(granted);
  }

  for (const scene of played.scenes) {
    await liveUntil(instantOf(scene.at));
    teller.scene(scene);
    for (const event of scene.events ?? []) await post(event, scene);
    for (const { kind, fileName } of scene.uploads ?? []) {
      const debtId = played.debt.split("/").at(-1) ?? "";
      const bytes = samplePicture(fileName);
      const file = { debtId, kind, fileName, mediaType: "image/png", bytes };
      await actor(scene.by).upload(played.client, file);
      teller.upload(kind, fileName);
    }
    if (scene.invites === true) {
      client = await cast.welcomeClient();
      teller.word(joined);
    }
    await liveUntil(instantOf(scene.at));
  }
  await liveUntil(instantOf(played.endsAt));
}

const joined = say(
  "她收到邀请，用邮件里的验证码登录",
  "she is invited, and signs in with a mailed code",
);
const asked = say("要主管点头，已经提交", "this takes a supervisor, who is asked");
const granted = say("主管看过，同意", "the supervisor agrees");

function expectAnswer({ status, body }: CallerAnswer, { refused }: Scene, type: string): void {
  const asTold = refused === undefined ? status === 201 : body["code"] === refused;
  if (!asTold) throw new Error(`${type} was answered ${status}: ${JSON.stringify(body)}`);
}

export function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}
