import type { Hono } from "hono";
import { z } from "zod";
import type { ApiContext, ApiEnv } from "../../http/api-env.ts";
import { fill } from "../../http/pages/frame.ts";
import { doorAt, type Door } from "../doors.ts";
import { passDoor, type Gate, type Passed } from "../pass-door.ts";
import { showAccount, toSignIn } from "./account-routes.ts";
import { accountTexts as texts } from "./account-texts.ts";
import { answerPerson, fieldsOf, goTo, waitSlots } from "./answer-person.ts";
import { addAuthenticatorPage, backupCodesPage } from "./authenticator-page.ts";
import { findCurrent, type CurrentPerson } from "./current-person.ts";
import { plainDigits } from "./field.ts";
import { signInTexts } from "./sign-in-texts.ts";

const enable = doorAt("/two-factor/enable");
const verify = doorAt("/two-factor/verify-totp");
const makeCodes = doorAt("/two-factor/generate-backup-codes");
const disable = doorAt("/two-factor/disable");

const enabled = z.object({ totpURI: z.string() });
const made = z.object({ backupCodes: z.array(z.string()) });
const base32 = /^[A-Z2-7]{16,128}$/;

type Refusal = Extract<Passed, { readonly kind: "refused" }>;

/** Adding an authenticator in two steps, new backup codes, and removing it. */
export function addAuthenticatorRoutes(pages: Hono<ApiEnv>, gate: Gate): void {
  const knock = (c: ApiContext, door: Door, said: object, cookie?: string) =>
    passDoor(gate, c, door, said, {
      isOurPage: true,
      ...(cookie === undefined ? {} : { cookie }),
    });

  pages.post("/account/authenticator/add", async (c) => {
    const current = await findCurrent(gate, c);
    if (current === undefined) return toSignIn(c);
    const passed = await knock(c, enable, {});
    if (passed.kind === "refused") return refuse(c, current, passed);
    const { totpURI } = enabled.parse(JSON.parse(passed.text));
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    return askFirstCode(c, current, { secret });
  });

  pages.post("/account/authenticator/confirm", async (c) => {
    const current = await findCurrent(gate, c);
    if (current === undefined) return toSignIn(c);
    const { code = "", secret = "" } = await fieldsOf(c);
    const confirmed = await knock(c, verify, { code: plainDigits(code) });
    if (confirmed.kind === "refused") {
      const flaw = flawOf(c, confirmed);
      if (flaw === undefined || !base32.test(secret)) return refuse(c, current, confirmed);
      return askFirstCode(c, current, { secret, flaw });
    }
    // It goes on in the session that this has begun, and only now there is somebody to show the codes to.
    const cookie = cookiesAfter(c.req.header("cookie"), confirmed.cookies);
    return showCodes(c, current, await knock(c, makeCodes, {}, cookie), texts.isReady);
  });

  pages.post("/account/authenticator/codes", async (c) => {
    const current = await findCurrent(gate, c);
    if (current === undefined) return toSignIn(c);
    return showCodes(c, current, await knock(c, makeCodes, {}), texts.areNew);
  });

  pages.post("/account/authenticator/remove", async (c) => {
    const current = await findCurrent(gate, c);
    if (current === undefined) return toSignIn(c);
    const passed = await knock(c, disable, {});
    if (passed.kind === "refused") return refuse(c, current, passed);
    return goTo(c, "/account?authenticator=removed");
  });

  function askFirstCode(
    c: ApiContext,
    { user: { email } }: CurrentPerson,
    more: { readonly secret: string; readonly flaw?: string },
  ): Promise<Response> {
    const markup = addAuthenticatorPage({ email, ...more }, c.get("language"));
    return answerPerson(c, more.flaw === undefined ? 200 : 422, markup);
  }

  async function showCodes(
    c: ApiContext,
    current: CurrentPerson,
    passed: Passed,
    why: (typeof texts)["isReady"] | (typeof texts)["areNew"],
  ): Promise<Response> {
    if (passed.kind === "refused") return refuse(c, current, passed);
    const { backupCodes } = made.parse(JSON.parse(passed.text));
    return answerPerson(c, 200, backupCodesPage(backupCodes, why, c.get("language")));
  }

  /** What a first code can be wrong about; anything else is told on the account's page. */
  function flawOf(c: ApiContext, refusal: Refusal): string | undefined {
    const language = c.get("language");
    if (refusal.code === "request.invalid") return signInTexts.secondFlaw[language];
    if (refusal.code === "code.wrong") return texts.addWrong[language];
    if (refusal.code !== "limit.reached") return undefined;
    return fill(signInTexts.triesLimited, language, waitSlots(gate, refusal, language));
  }

  function refuse(c: ApiContext, current: CurrentPerson, refusal: Refusal): Promise<Response> {
    const language = c.get("language");
    const told = flawOf(c, refusal) ?? whyNot(refusal)[language];
    return showAccount(gate, c, current, 422, told);
  }
}

function whyNot({ code }: Refusal) {
  if (code === "session.not-recent") return texts.notRecent;
  if (code === "second-factor.on") return texts.isOnAlready;
  return code === "second-factor.off" ? texts.isOffAlready : signInTexts.lapsed;
}

/** The browser's cookies as they will be once it has this answer. */
function cookiesAfter(before: string | undefined, set: readonly string[]): string {
  const pairs = [
    ...(before ?? "").split("; "),
    ...set.map((cookie) => cookie.split("; ")[0] ?? ""),
  ];
  const named = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair]));
  return [...named.values()].join("; ");
}
