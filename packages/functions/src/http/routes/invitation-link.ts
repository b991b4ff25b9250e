import { wordsOf } from "../problems/problem.ts";
import type { User } from "@aftercare/core/ports/sessions.ts";
import { acceptInvitation } from "@aftercare/core/verbs/people/accept-invitation.ts";
import { readInvitation } from "@aftercare/core/verbs/people/read-invitation.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { findPerson } from "../authenticate.ts";
import { limitBody } from "../middleware.ts";
import type { Visit } from "../pages/invitation-page.ts";
import { chosenLanguage, pressedButton } from "./open-link.ts";
import type { Api } from "./parts.ts";

const mostBodyBytes = 8_192;

/** Programs never need them. */
const loadPages = () =>
  Promise.all([import("../pages/invitation-page.ts"), import("../pages/page.ts")]);

/**
 * The page behind an invitation's link. Whoever holds the link may read it; only a signed-in person with the
 * invited address is let in, and only by a press: GET changes nothing.
 */
export function addInvitationLinkRoutes(api: Api, app: App): void {
  api.get("/invitation/:token", async (c) => show(app, c, await findPerson(app, c)));

  api.post("/invitation/:token", limitBody(mostBodyBytes), async (c) => {
    const user = await findPerson(app, c);
    if (user === undefined || (await pressedButton(c)) !== "accept") return show(app, c, user);
    const outcome = await acceptInvitation({ ...app.ports, user }, c.req.param("token"));
    if (outcome.kind === "refused") return show(app, c, user, { refusal: await wordsOf(outcome) });
    return show(app, c, user, { joined: true });
  });
}

async function show(
  app: App,
  c: ApiContext,
  user: User | undefined,
  pressed: Pick<Visit, "refusal" | "joined"> = {},
): Promise<Response> {
  const view = await readInvitation(app.ports, c.req.param("token") ?? "");
  if (view.kind === "refused") {
    const { answerStrange } = await import("../pages/answer-in-both.ts");
    return answerStrange(c);
  }
  const [{ invitationPage }, { answerPage }] = await loadPages();
  const language = chosenLanguage(c) ?? view.language;
  const { appUrl } = app.config.settings;
  const here = c.req.path;
  const markup = invitationPage(view, language, { appUrl, here, language, user, ...pressed });
  if (pressed.refusal !== undefined) return answerPage(c, 422, language, markup);
  const isOver = view.state === "expired" || view.state === "revoked";
  return answerPage(c, isOver ? 410 : 200, language, markup);
}
