import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { LocalCloud } from "../local-cloud.ts";
import type { Partner, PartnerAnswer } from "../partner.ts";
import type { PlayedCase, PlayedEvent, Scene } from "./played-case.ts";
import { samplePicture } from "./sample-picture.ts";
import type { Teller } from "./teller.ts";

/**
 * Plays a case through the HTTP API, with the clock moved from one scene to the next. Between two scenes
 * the clockwork lives through every due moment, and each mail is told when it leaves.
 */
export async function playCase(
  played: PlayedCase,
  cloud: LocalCloud,
  partner: Partner,
  teller: Teller,
): Promise<void> {
  let [posted, mailed] = [0, 0];

  async function liveUntil(instant: Instant): Promise<void> {
    await cloud.runner.liveUntil(instant);
    const { log } = cloud.engines.mail;
    for (const { messageId } of log.list().slice(mailed)) {
      const mail = await log.read(messageId);
      if (mail !== undefined) teller.mail(mail);
    }
    mailed = log.list().length;
  }

  async function post([subject, type, data]: PlayedEvent, scene: Scene): Promise<void> {
    posted += 1;
    const answer = await partner.post({ id: `scene-${posted}`, subject, type, data });
    expectAnswer(answer, scene, type);
    teller.answer(type, answer);
  }

  cloud.engines.clock.moveTo(instantOf(played.startsAt));
  for (const scene of played.scenes) {
    await liveUntil(instantOf(scene.at));
    teller.scene(scene);
    for (const event of scene.events ?? []) await post(event, scene);
    for (const { kind, fileName } of scene.uploads ?? []) {
      const debtId = played.debt.split("/").at(-1) ?? "";
      const bytes = samplePicture(fileName);
      const file = { debtId, kind, fileName, mediaType: "image/png", bytes };
      await partner.upload(played.client, file);
      teller.upload(kind, fileName);
    }
    await liveUntil(instantOf(scene.at));
  }
  await liveUntil(instantOf(played.endsAt));
}

function expectAnswer({ status, body }: PartnerAnswer, { refused }: Scene, type: string): void {
  const asTold = refused === undefined ? status === 201 : body["code"] === refused;
  if (!asTold) throw new Error(`${type} was answered ${status}: ${JSON.stringify(body)}`);
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}
