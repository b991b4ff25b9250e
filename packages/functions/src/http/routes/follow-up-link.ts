import { wordsOf } from "../problems/problem.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { actOnLink } from "@aftercare/core/verbs/links/act-on-link.ts";
import { linkActs } from "@aftercare/core/verbs/links/press.ts";
import { readLink } from "@aftercare/core/verbs/links/read-link.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { chosenLanguage, openLinkFor, pressedButton, speakerOf, type Opened } from "./open-link.ts";
import type { Api } from "./parts.ts";

const mostBodyBytes = 8_192;

/** Programs never need them. */
const loadPages = () =>
  Promise.all([import("../pages/follow-up-page.ts"), import("../pages/page.ts")]);

/**
 * The page behind the button of a mail. The link itself is the right to it. GET changes nothing, because
 * mail scanners open every link; only a press on the page acts.
 */
export function addFollowUpLinkRoutes(api: Api, app: App): void {
  api.get("/a/:token", async (c) => {
    const opened = await openLinkFor(app, c, "follow-up");
    return show(c, opened);
  });

  api.post("/a/:token", limitBody(mostBodyBytes), async (c) => {
    const opened = await openLinkFor(app, c, "follow-up");
    if (opened === undefined || opened.expired) return show(c, opened);
    const pressed = await pressedButton(c);
    const act = linkActs.find((known) => known === pressed);
    if (act === undefined) return show(c, opened);
    return show(c, opened, await actOnLink(opened.cases, { ...opened, act }));
  });
}

async function show(
  c: ApiContext,
  opened: Opened<"follow-up"> | undefined,
  refused?: Refused,
): Promise<Response> {
  const view = opened && (await readLink(opened.cases, opened.link));
  if (opened === undefined || view === undefined) {
    const { answerStrange } = await import("../pages/answer-in-both.ts");
    return answerStrange(c);
  }
  const [pages, { answerPage }] = await loadPages();
  const language = chosenLanguage(c) ?? view.language;
  const speaker = speakerOf(opened.cases);
  if (opened.expired) return answerPage(c, 410, language, pages.expiredPage(language, speaker));
  const { task, today, standing } = view;
  if (standing === "revoked")
    return answerPage(c, 410, language, pages.revokedPage(language, speaker));
  if (task === undefined) return answerPage(c, 200, language, pages.gonePage(language, speaker));
  if (standing === "superseded") {
    return answerPage(c, 410, language, pages.replacedPage(task, language, speaker));
  }
  const markup = pages.followUpPage({ task, today }, language, speaker, await wordsOf(refused));
  return answerPage(c, refused === undefined ? 200 : 422, language, markup);
}
