import { fill } from "../../http/pages/frame.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";
import type { Hono } from "hono";
import type { ApiContext, ApiEnv } from "../../http/api-env.ts";
import { doorAt } from "../doors.ts";
import { passDoor, type Gate, type Passed } from "../pass-door.ts";
import { answerPerson, fieldsOf, goTo, hereIn, waitSlots } from "./answer-person.ts";
import { findCurrent } from "./current-person.ts";
import { plainDigits } from "./field.ts";
import { firstPath, ownPath } from "./own-path.ts";
import { forgetPending, keepPending, readPending, type PendingSignIn } from "./pending-sign-in.ts";
import { codePage, signInPage, type Asked } from "./sign-in-page.ts";
import { signInTexts as texts } from "./sign-in-texts.ts";

type Refusal = Extract<Passed, { readonly kind: "refused" }>;

const askForCode = doorAt("/email-otp/send-verification-otp");
const enterCode = doorAt("/sign-in/email-otp");
const resendAfterMs = 60_000;
const codeLivesMs = 600_000;
const triesOfCode = 3;

const toldFirst = new Map<string, Text>([
  ["lapsed", texts.lapsed],
  ["late", texts.late],
  ["out", texts.signedOut],
]);

/** An address, then the code that was mailed to it. */
export function addSignInRoutes(pages: Hono<ApiEnv>, gate: Gate): void {
  const { appUrl } = gate.app.config.settings;

  pages.get("/sign-in", async (c) => {
    const next = ownPath(c.req.query("next"));
    if ((await findCurrent(gate, c)) !== undefined) return goTo(c, next ?? firstPath);
    const language = c.get("language");
    const told = toldFirst.get(c.req.query("why") ?? "");
    const typed = readPending(c, appUrl)?.email;
    return askAddress(c, 200, {
      ...(typed === undefined ? {} : { typed }),
      ...(told === undefined ? {} : { told: told[language] }),
    });
  });

  pages.post("/sign-in", async (c) => {
    const { email: typed = "" } = await fieldsOf(c);
    const email = typed.trim().toLowerCase();
    const passed = await passDoor(gate, c, askForCode, { email }, { isOurPage: true });
    if (passed.kind === "passed") {
      const next = ownPath(c.req.query("next"));
      remember(c, { email, ...(next === undefined ? {} : { next }) });
      return goTo(c, "/sign-in/code");
    }
    const flaw =
      passed.code === "limit.reached"
        ? limited(c, passed, texts.codesLimited)
        : texts.emailFlaw[c.get("language")];
    return askAddress(c, statusOf(passed), { typed, flaw });
  });

  pages.get("/sign-in/code", async (c) => {
    const pending = readPending(c, appUrl);
    if (pending === undefined) return goTo(c, "/sign-in");
    const isAgain = c.req.query("sent") === "again";
    return askCode(c, 200, pending, isAgain ? { told: texts.resent[c.get("language")] } : {});
  });

  pages.post("/sign-in/code", async (c) => {
    const pending = readPending(c, appUrl);
    if (pending === undefined) return goTo(c, "/sign-in?why=late");
    const { act, code = "" } = await fieldsOf(c);
    return act === "resend" ? resend(c, pending) : enter(c, pending, code);
  });

  async function enter(c: ApiContext, pending: PendingSignIn, typed: string): Promise<Response> {
    const said = { email: pending.email, otp: plainDigits(typed) };
    const passed = await passDoor(gate, c, enterCode, said, { isOurPage: true });
    if (passed.kind === "refused") {
      const flaw = codeFlaw(c, passed, pending);
      if (passed.code === "code.wrong") keepPending(c, appUrl, oneMoreWrong(pending));
      return askCode(c, statusOf(passed), pending, { typed, flaw });
    }
    if (wantsSecondFactor(passed.text)) return goTo(c, "/sign-in/second-factor");
    forgetPending(c, appUrl);
    return goTo(c, pending.next ?? firstPath);
  }

  function codeFlaw(c: ApiContext, refusal: Refusal, pending: PendingSignIn): string {
    const language = c.get("language");
    if (refusal.code === "limit.reached") return limited(c, refusal, texts.triesLimited);
    if (refusal.code === "request.invalid") return texts.codeFlaw[language];
    if (Date.now() >= pending.sentAtMs + codeLivesMs) return texts.codeExpired[language];
    const left = triesOfCode - (oneMoreWrong(pending).wrong ?? 0);
    if (refusal.code === "code.used-up" || left < 1) return texts.codeUsedUp[language];
    return fill(texts.codeWrong, language, { left: String(left) });
  }

  async function resend(c: ApiContext, pending: PendingSignIn): Promise<Response> {
    const leftMs = pending.sentAtMs + resendAfterMs - Date.now();
    if (leftMs > 0) {
      const seconds = String(Math.ceil(leftMs / 1_000));
      const told = fill(texts.resendSoon, c.get("language"), { seconds });
      return askCode(c, 429, pending, { told });
    }
    const { email } = pending;
    const passed = await passDoor(gate, c, askForCode, { email }, { isOurPage: true });
    if (passed.kind === "refused") {
      const told = limited(c, passed, texts.codesLimited);
      return askCode(c, statusOf(passed), pending, { told });
    }
    const { next } = pending;
    remember(c, { email, ...(next === undefined ? {} : { next }) });
    return goTo(c, "/sign-in/code?sent=again");
  }

  function remember(c: ApiContext, pending: Omit<PendingSignIn, "sentAtMs">): void {
    keepPending(c, appUrl, { ...pending, sentAtMs: Date.now() });
  }

  function limited(
    c: ApiContext,
    refusal: Refusal,
    text: (typeof texts)["codesLimited"] | (typeof texts)["triesLimited"],
  ): string {
    return fill(text, c.get("language"), waitSlots(gate, refusal, c.get("language")));
  }

  function askAddress(
    c: ApiContext,
    status: 200 | 422 | 429,
    more: Partial<Asked>,
  ): Promise<Response> {
    const here = hereIn(c, { next: ownPath(c.req.query("next")) });
    const hasCode = readPending(c, appUrl) !== undefined;
    return answerPerson(
      c,
      status,
      signInPage({ language: c.get("language"), here, ...more }, hasCode),
    );
  }
}

function askCode(
  c: ApiContext,
  status: 200 | 422 | 429,
  { email }: PendingSignIn,
  more: Partial<Asked>,
): Promise<Response> {
  const asked = { language: c.get("language"), here: hereIn(c), ...more };
  return answerPerson(c, status, codePage(asked, email));
}

function statusOf({ code }: Refusal): 422 | 429 {
  return code === "limit.reached" ? 429 : 422;
}

function oneMoreWrong(pending: PendingSignIn): PendingSignIn {
  return { ...pending, wrong: Math.min((pending.wrong ?? 0) + 1, triesOfCode) };
}

/** Somebody with an authenticator is not in yet. */
function wantsSecondFactor(text: string): boolean {
  const answer = JSON.parse(text) as { readonly twoFactorRedirect?: unknown };
  return answer.twoFactorRedirect === true;
}
