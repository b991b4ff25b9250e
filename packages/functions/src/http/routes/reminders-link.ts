import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import { readSubscription } from "@aftercare/core/verbs/links/read-subscription.ts";
import { resubscribe, unsubscribe } from "@aftercare/core/verbs/links/unsubscribe.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { strangePage } from "../pages/frame.ts";
import { answerPage } from "../pages/page.ts";
import { remindersPage } from "../pages/reminders-page.ts";
import { chosenLanguage, openLinkFor, pressedButton, speakerOf, type Opened } from "./open-link.ts";
import type { Api } from "./parts.ts";

const mostBodyBytes = 8_192;

/**
 * Stopping the reminder mails. A POST with any body but “start” stops them at once: mail programs send
 * `List-Unsubscribe=One-Click` (RFC 8058). Stopping never expires; starting again needs a live link.
 */
export function addRemindersLinkRoutes(api: Api, app: App): void {
  api.get("/m/:token", async (c) => {
    const opened = await openLinkFor(app, c, "unsubscribe");
    return show(c, opened);
  });

  api.post("/m/:token", limitBody(mostBodyBytes), async (c) => {
    const opened = await openLinkFor(app, c, "unsubscribe");
    if (opened === undefined) return show(c, opened);
    if ((await pressedButton(c)) !== "start") {
      return show(c, opened, await unsubscribe(opened.cases, opened));
    }
    return opened.expired
      ? show(c, opened)
      : show(c, opened, await resubscribe(opened.cases, opened));
  });
}

async function show(
  c: ApiContext,
  opened: Opened<"unsubscribe"> | undefined,
  refused?: Refused,
): Promise<Response> {
  const view = opened && (await readSubscription(opened.cases, opened));
  if (opened === undefined || view === undefined) return answerPage(c, 404, "zh-CN", strangePage());
  const language = chosenLanguage(c) ?? view.language;
  const state = { ...view, canStart: view.canStart && !opened.expired };
  const markup = remindersPage(state, language, speakerOf(opened.cases), refused?.why);
  return answerPage(c, refused === undefined ? 200 : 422, language, markup);
}
