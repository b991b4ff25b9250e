import { deviceOf } from "@aftercare/core/kernel/device.ts";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { recordSignIn } from "@aftercare/core/verbs/record/record-sign-in.ts";
import type { App } from "../compose.ts";
import type { ApiContext } from "../http/api-env.ts";
import { mailCode, mailNewDevice } from "./account-mail.ts";
import { recogniseDevice } from "./known-device.ts";
import type { Happening } from "./notes.ts";

interface Circumstances {
  readonly language: Language;
  readonly network: string | undefined;
}

/**
 * Does what must be done before the answer is given: a code is mailed, a sign-in recorded and, from a device
 * that is new to a person, told by mail.
 * @throws AppError `mail.throttled` when a code did not leave, `store.unavailable` when nothing was recorded.
 */
export async function followUp(
  app: App,
  c: ApiContext,
  happened: readonly Happening[],
  circumstances: Circumstances,
): Promise<void> {
  const isNewcomer = happened.some(({ kind }) => kind === "signed-up");
  for (const happening of happened) {
    switch (happening.kind) {
      case "code-made":
        await sendCode(app, happening, circumstances);
        break;
      case "signed-in":
        await greet(app, c, happening, { ...circumstances, isNewcomer });
        break;
      case "signed-up":
        break;
    }
  }
}

/** In doubt the mail is on its way; a person who waits in vain asks again. */
async function sendCode(
  { ports }: App,
  { email, code }: Extract<Happening, { readonly kind: "code-made" }>,
  { language }: Circumstances,
): Promise<void> {
  const { kind } = await mailCode(ports, { email, language }, code);
  if (kind === "sent" || kind === "unknown") return;
  throw new AppError("mail.throttled", `A code could not be mailed: ${kind}.`, { retriable: true });
}

/** The record must be written, or nobody gets in; that the mail did not leave only shows in the log. */
async function greet(
  app: App,
  c: ApiContext,
  { userId, email, factor }: Extract<Happening, { readonly kind: "signed-in" }>,
  { language, network, isNewcomer }: Circumstances & { readonly isNewcomer: boolean },
): Promise<void> {
  await recordSignIn(app.ports, { userId, factor, ...(network === undefined ? {} : { network }) });
  const isKnown = recogniseDevice(app, c, userId);
  if (isKnown || isNewcomer) return;
  const device = deviceOf(c.req.header("user-agent") ?? "");
  const outcome = await mailNewDevice(app.ports, { email, language }, device);
  if (outcome.kind !== "sent") {
    app.ports.log.warn("a new device was not told of", { user: userId, outcome: outcome.kind });
  }
}
