import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import { say } from "@aftercare/core/notices/notice.ts";
import type { Caller, CallerAnswer } from "../caller.ts";
import type { LocalCloud } from "../local-cloud.ts";
import { expectGood, type Person } from "../person.ts";
import type { Cast } from "./cast.ts";
import type {
  Actor,
  PlayedCall,
  PlayedCase,
  PlayedEvent,
  PlayedUpload,
  Scene,
} from "./played-case.ts";
import { samplePicture } from "./sample-picture.ts";
import type { Teller } from "./teller.ts";

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

  async function actor(by: Actor = "client"): Promise<Caller> {
    if (by !== "client") return cast.actor(by);
    if (client === undefined) throw new Error("The client has not been invited yet.");
    return client;
  }

  async function post([subject, type, data, how = {}]: PlayedEvent, scene: Scene): Promise<void> {
    posted += 1;
    const { by = scene.by, ...more } = how;
    const caller = await actor(by);
    const answer = await caller.post({ id: `scene-${posted}`, subject, type, data, ...more });
    if (answer.status === 202) return grant(answer);
    expectAnswer(answer, scene, type);
    teller.answer(answer);
  }

  async function grant({ body }: CallerAnswer): Promise<void> {
    teller.word(asked);
    const path = `/v1/approvals/${String(body["approvalId"])}/decision`;
    const decision = { decision: "granted", reason: "看过了，同意。" };
    const supervisor = await cast.actor("supervisor");
    await expectGood(supervisor.call("POST", path, decision));
    teller.word(granted);
  }

  async function upload({ kind, fileName, debtId }: PlayedUpload, scene: Scene): Promise<void> {
    const caller = await actor(scene.by);
    const bytes = samplePicture(fileName);
    const file = { kind, fileName, mediaType: "image/png", bytes };
    await caller.upload(played.client, debtId === undefined ? file : { ...file, debtId });
    teller.upload(kind, fileName);
  }

  async function ask(asking: PlayedCall, scene: Scene): Promise<void> {
    const { method = "GET", path, body, by = scene.by, status = 200 } = asking;
    const caller = await actor(by);
    const answer = await caller.call(method, path, body);
    if (answer.status !== status) {
      throw new Error(`${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    for (const line of asking.tell(answer.body)) teller.seen(line);
  }

  for (const scene of played.scenes) {
    await liveUntil(instantOf(scene.at));
    teller.scene(scene);
    for (const event of scene.events ?? []) await post(event, scene);
    if (scene.invites === true) {
      client = await cast.welcomeClient(clientOf(played));
      teller.word(joined);
    }
    for (const each of scene.uploads ?? []) await upload(each, scene);
    for (const each of scene.calls ?? []) await ask(each, scene);
    await liveUntil(instantOf(scene.at));
  }
  await liveUntil(instantOf(played.endsAt));
}

/** Their address follows from the name of their file. */
function clientOf({ client }: PlayedCase) {
  const clientId = client.replace("clients/", "");
  return { clientId, email: `${clientId}@example.org` };
}

const joined = say(
  "来访者收到邀请，用邮件里的验证码登录",
  "the client is invited, and signs in with a mailed code",
);
const asked = say("要主管点头，已经提交", "this takes a supervisor, who is asked");
const granted = say("主管看过，同意", "the supervisor agrees");

function expectAnswer({ status, body }: CallerAnswer, { refused }: Scene, type: string): void {
  const isGood = status === 201 || status === 200;
  const asTold = refused === undefined ? isGood : body["code"] === refused;
  if (!asTold) throw new Error(`${type} was answered ${status}: ${JSON.stringify(body)}`);
}

export function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}
