import type { Hono } from "hono";
import { getCookie } from "hono/cookie";
import type { ApiContext, ApiEnv } from "../../http/api-env.ts";
import { fill } from "../../http/pages/frame.ts";
import { cookiePrefixFor } from "../../http/session-cookie.ts";
import { doorAt } from "../doors.ts";
import { passDoor, type Gate, type Passed } from "../pass-door.ts";
import { answerPerson, fieldsOf, goTo, hereIn, waitSlots } from "./answer-person.ts";
import { plainDigits } from "./field.ts";
import { forgetPending, readPending } from "./pending-sign-in.ts";
import { firstPath } from "./own-path.ts";
import { secondFactorPage, type Asked } from "./sign-in-page.ts";
import { signInTexts as texts } from "./sign-in-texts.ts";

const byAuthenticator = doorAt("/two-factor/verify-totp");
const byBackup = doorAt("/two-factor/verify-backup-code");

/** After the mailed code, for whoever has an authenticator: its digits, or a backup code. */
export function addSecondFactorRoutes(pages: Hono<ApiEnv>, gate: Gate): void {
  const { appUrl } = gate.app.config.settings;

  pages.get("/sign-in/second-factor", async (c) => {
    const isUnderWay = getCookie(c, `${cookiePrefixFor(appUrl)}.two_factor`) !== undefined;
    return isUnderWay ? ask(c, 200) : goTo(c, "/sign-in");
  });

  pages.post("/sign-in/second-factor", async (c) => {
    const { code: typed = "" } = await fieldsOf(c);
    const isBackup = wayIn(c) === "backup";
    const door = isBackup ? byBackup : byAuthenticator;
    const code = isBackup ? typed.trim() : plainDigits(typed);
    const passed = await passDoor(gate, c, door, { code }, { isOurPage: true });
    if (passed.kind === "passed") {
      const next = readPending(c, appUrl)?.next;
      forgetPending(c, appUrl);
      return goTo(c, next ?? firstPath);
    }
    if (passed.code === "sign-in.lapsed") return goTo(c, "/sign-in?why=lapsed");
    const status = passed.code === "limit.reached" ? 429 : 422;
    return ask(c, status, { typed, flaw: flawOf(c, passed) });
  });

  function flawOf(c: ApiContext, refusal: Extract<Passed, { readonly kind: "refused" }>): string {
    const language = c.get("language");
    const isBackup = wayIn(c) === "backup";
    if (refusal.code === "limit.reached") {
      return fill(texts.triesLimited, language, waitSlots(gate, refusal, language));
    }
    if (refusal.code === "request.invalid") {
      return (isBackup ? texts.backupFlaw : texts.secondFlaw)[language];
    }
    return (isBackup ? texts.backupWrong : texts.secondWrong)[language];
  }
}

function ask(c: ApiContext, status: 200 | 422 | 429, more: Partial<Asked> = {}): Promise<Response> {
  const way = wayIn(c);
  const here = hereIn(c, way === "backup" ? { with: "backup" } : {});
  const asked = { language: c.get("language"), here, ...more };
  return answerPerson(c, status, secondFactorPage(asked, way));
}

function wayIn(c: ApiContext): "authenticator" | "backup" {
  return c.req.query("with") === "backup" ? "backup" : "authenticator";
}
