import { wordsOf } from "../problems/problem.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import {
  chooseReminders,
  type ReminderChoice,
} from "@aftercare/core/verbs/links/choose-reminders.ts";
import { readSubscription } from "@aftercare/core/verbs/links/read-subscription.ts";
import { resubscribe, unsubscribe } from "@aftercare/core/verbs/links/unsubscribe.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { limitBody } from "../middleware.ts";
import { essentialOnly, pressedIn, readChoice, type PostedForm } from "../pages/reminders-form.ts";
import { answerGuarantor } from "./guarantor-link.ts";
import { chosenLanguage, openLinkFor, speakerOf, type Opened } from "./open-link.ts";
import type { Api } from "./parts.ts";

const mostBodyBytes = 8_192;

/** Programs never need them. */
const loadPages = () =>
  Promise.all([import("../pages/reminders-page.ts"), import("../pages/page.ts")]);

/**
 * How somebody is reminded, and stopping it. A POST with any body that is no button of the page stops the
 * mails at once: mail programs send `List-Unsubscribe=One-Click` (RFC 8058). Stopping never expires;
 * everything else needs a live link.
 */
export function addRemindersLinkRoutes(api: Api, app: App): void {
  api.get("/m/:token", async (c) => {
    const opened = await openLinkFor(app, c, "unsubscribe");
    return (
      (opened === undefined ? await answerGuarantor(app, c) : undefined) ?? show(c, opened, {})
    );
  });

  api.post("/m/:token", limitBody(mostBodyBytes), async (c) => {
    const opened = await openLinkFor(app, c, "unsubscribe");
    if (opened === undefined) return (await answerGuarantor(app, c)) ?? show(c, opened, {});
    return show(c, opened, await press(opened, await readForm(c)));
  });
}

interface Pressed {
  readonly refused?: Refused | undefined;
  readonly isSaved?: boolean;
}

async function press(opened: Opened<"unsubscribe">, form: PostedForm): Promise<Pressed> {
  const { cases, expired } = opened;
  const act = pressedIn(form);
  if (act !== "start" && act !== "save" && act !== "essential") {
    return { refused: await unsubscribe(cases, opened) };
  }
  if (expired) return {};
  if (act === "start") return { refused: await resubscribe(cases, opened) };
  const choice = act === "save" ? readChoice(form) : await essential(opened);
  const refused = await chooseReminders(cases, { ...opened, choice });
  return refused === undefined ? { isSaved: true } : { refused };
}

async function essential(opened: Opened<"unsubscribe">): Promise<ReminderChoice> {
  const now = await readSubscription(opened.cases, opened);
  return essentialOnly(now?.preferences.showLenders === true);
}

/** A form that cannot be read pressed no button. */
async function readForm(c: ApiContext): Promise<PostedForm> {
  return c.req.parseBody({ all: true }).catch(() => ({}));
}

async function show(
  c: ApiContext,
  opened: Opened<"unsubscribe"> | undefined,
  { refused, isSaved = false }: Pressed,
): Promise<Response> {
  const view = opened && (await readSubscription(opened.cases, opened));
  if (opened === undefined || view === undefined) {
    const { answerStrange } = await import("../pages/answer-in-both.ts");
    return answerStrange(c);
  }
  const [{ remindersPage }, { answerPage }] = await loadPages();
  const language = chosenLanguage(c) ?? view.language;
  const canChoose = !opened.expired;
  const state = { ...view, canStart: view.canStart && canChoose, canChoose, isSaved };
  const markup = remindersPage(state, language, speakerOf(opened.cases), await wordsOf(refused));
  return answerPage(c, refused === undefined ? 200 : 422, language, markup);
}
