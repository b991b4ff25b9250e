import type { Hono } from "hono";
import type { ApiContext, ApiEnv } from "../../http/api-env.ts";
import { doorAt } from "../doors.ts";
import { passDoor, type Gate } from "../pass-door.ts";
import { answerPerson, goTo, hereIn } from "./answer-person.ts";
import { ownPath } from "./own-path.ts";
import { forgetPending } from "./pending-sign-in.ts";
import { signOutPage } from "./sign-in-page.ts";

const signOut = doorAt("/sign-out");

/** Out, and back to the first page: `next` is kept for whoever comes in again with another address. */
export function addSignOutRoutes(pages: Hono<ApiEnv>, gate: Gate): void {
  pages.get("/sign-out", async (c) => {
    const here = hereIn(c, { next: nextIn(c) });
    return answerPerson(c, 200, signOutPage(c.get("language"), here));
  });

  pages.post("/sign-out", async (c) => {
    await passDoor(gate, c, signOut, {}, { isOurPage: true });
    forgetPending(c, gate.app.config.settings.appUrl);
    const next = nextIn(c);
    return goTo(
      c,
      `/sign-in?why=out${next === undefined ? "" : `&next=${encodeURIComponent(next)}`}`,
    );
  });
}

function nextIn(c: ApiContext): string | undefined {
  return ownPath(c.req.query("next"));
}
