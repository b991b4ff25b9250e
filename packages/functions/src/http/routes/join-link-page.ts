import { wordsOf } from "../problems/problem.ts";
import type { User } from "@aftercare/core/ports/sessions.ts";
import { joinOrganisation } from "@aftercare/core/verbs/people/join-organisation.ts";
import { joinRequestSchema } from "@aftercare/core/verbs/people/join-request.ts";
import { openJoinLink } from "@aftercare/core/verbs/people/open-join-link.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { findPerson } from "../authenticate.ts";
import { limitBody } from "../middleware.ts";
import type { Visit } from "../pages/invitation-page.ts";
import { chosenLanguage } from "./open-link.ts";
import type { Api } from "./parts.ts";

const mostBodyBytes = 8_192;

/** Programs never need them. */
const loadPages = () => Promise.all([import("../pages/join-page.ts"), import("../pages/page.ts")]);

/** The page behind an organisation's join link. GET changes nothing; a signed-in person joins by a press. */
export function addJoinLinkPageRoutes(api: Api, app: App): void {
  api.get("/join/:token", async (c) => show(app, c, await findPerson(app, c)));

  api.post("/join/:token", limitBody(mostBodyBytes), async (c) => {
    const user = await findPerson(app, c);
    if (user === undefined) return show(app, c, user);
    const request = await readForm(c);
    if (request === undefined) return show(app, c, user);
    const outcome = await joinOrganisation({ ...app.ports, user }, request);
    if (outcome.kind === "refused") return show(app, c, user, { refusal: await wordsOf(outcome) });
    return show(app, c, user, { joined: true });
  });
}

/** Undefined for what the form of our page never sends. */
async function readForm(c: ApiContext) {
  const form: Record<string, unknown> = await c.req.parseBody({ all: true }).catch(() => ({}));
  const ticked = [form["consent"] ?? []].flat();
  const consents = ticked.map((value) => {
    const [purpose, textVersion] = typeof value === "string" ? value.split(":") : [];
    return { purpose, textVersion };
  });
  const { name, language } = form;
  const request = { token: c.req.param("token"), name, language, consents };
  return joinRequestSchema.safeParse(request).data;
}

async function show(
  app: App,
  c: ApiContext,
  user: User | undefined,
  pressed: Pick<Visit, "refusal" | "joined"> = {},
): Promise<Response> {
  const opened = await openJoinLink(app.ports, c.req.param("token") ?? "");
  if (opened.kind === "refused") {
    const { answerStrange } = await import("../pages/answer-in-both.ts");
    return answerStrange(c);
  }
  const [{ joinPage }, { answerPage }] = await loadPages();
  const language = chosenLanguage(c) ?? c.get("language");
  const { appUrl } = app.config.settings;
  const here = c.req.path;
  const markup = joinPage(opened.org, language, { appUrl, here, language, user, ...pressed });
  return answerPage(c, pressed.refusal === undefined ? 200 : 422, language, markup);
}
