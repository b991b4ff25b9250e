import type { PersonContext } from "@aftercare/core/kernel/context.ts";
import { endMySessions } from "@aftercare/core/verbs/people/end-my-sessions.ts";
import { listMySessions } from "@aftercare/core/verbs/people/list-my-sessions.ts";
import { readMe } from "@aftercare/core/verbs/people/read-me.ts";
import type { Hono } from "hono";
import type { ApiContext, ApiEnv } from "../../http/api-env.ts";
import { fill } from "../../http/pages/frame.ts";
import type { Gate } from "../pass-door.ts";
import { accountPage } from "./account-page.ts";
import { accountTexts as texts } from "./account-texts.ts";
import { answerPerson, fieldsOf, goTo } from "./answer-person.ts";
import { findCurrent, type CurrentPerson } from "./current-person.ts";

/** A person's own page, and signing devices out. */
export function addAccountRoutes(pages: Hono<ApiEnv>, gate: Gate): void {
  pages.get("/account", async (c) => {
    const current = await findCurrent(gate, c);
    if (current === undefined) return toSignIn(c);
    return showAccount(gate, c, current, 200, happenedIn(c));
  });

  pages.post("/account/sessions", async (c) => {
    const current = await findCurrent(gate, c);
    if (current === undefined) return toSignIn(c);
    const { end = "" } = await fieldsOf(c);
    const which = end === "others" ? { allBut: current.session.id } : { only: end };
    const count = await endMySessions(personOf(gate, current), which);
    return goTo(c, `/account?ended=${count}`);
  });

  // What was shown as the answer to a form has no address of its own.
  pages.get("/account/*", (c) => goTo(c, "/account"));
}

export function toSignIn(c: ApiContext): Response {
  return goTo(c, "/sign-in?next=/account");
}

export async function showAccount(
  gate: Gate,
  c: ApiContext,
  current: CurrentPerson,
  status: 200 | 422,
  told: string | undefined,
): Promise<Response> {
  const person = personOf(gate, current);
  const [me, sessions] = await Promise.all([readMe(person), listMySessions(person)]);
  const language = c.get("language");
  const view = { current, me, sessions, language, here: "/account" };
  const markup = accountPage(told === undefined ? view : { ...view, told });
  return answerPerson(c, status, markup);
}

function personOf({ app }: Gate, { user }: CurrentPerson): PersonContext {
  const { id, email, name } = user;
  return { ...app.ports, user: { id, email, name } };
}

/** What the page before has done. */
function happenedIn(c: ApiContext): string | undefined {
  const language = c.get("language");
  if (c.req.query("authenticator") === "removed") return texts.removed[language];
  const count = /^\d{1,4}$/.exec(c.req.query("ended") ?? "")?.[0];
  return count === undefined ? undefined : fill(texts.ended, language, { count });
}
