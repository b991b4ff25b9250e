import type { Context as CaseContext } from "@aftercare/core/kernel/context.ts";
import { languages, type Language } from "@aftercare/core/kernel/language.ts";
import { openLink, type LinkPurpose } from "@aftercare/core/links/action-link.ts";
import { guarantorLinkName } from "@aftercare/core/verbs/links/guarantor-mails.ts";
import { allReminders } from "@aftercare/core/verbs/links/read-subscription.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import type { Speaker } from "../pages/frame.ts";

/** A link of ours that somebody opened, and what its holder may reach: the one thing it was signed for. */
export interface Opened<Purpose extends LinkPurpose["purpose"]> {
  readonly link: LinkPurpose & { readonly purpose: Purpose };
  readonly token: string;
  readonly expired: boolean;
  readonly cases: CaseContext;
}

/** Undefined for a link that we did not sign, or that was signed for something else. */
export async function openLinkFor<Purpose extends LinkPurpose["purpose"]>(
  app: App,
  c: ApiContext,
  purpose: Purpose,
): Promise<Opened<Purpose> | undefined> {
  const { clock, settings } = app.ports;
  const token = c.req.param("token") ?? "";
  const opened = openLink(token, clock.now(), settings.linkSecret());
  if (opened.kind === "forged") return undefined;
  const { link } = opened;
  const followUp = nameOf(link);
  if (!isFor(link, purpose)) return undefined;
  const cases = await app.contextFor(link.ref.orgId, { kind: "link", ref: link.ref, followUp });
  return cases && { link, token, expired: opened.kind === "expired", cases };
}

/** The one thing that its holder may touch. */
function nameOf(link: LinkPurpose): string {
  if (link.purpose === "follow-up") return link.followUp;
  return link.purpose === "guarantor" ? guarantorLinkName(link.guarantorId) : allReminders;
}

function isFor<Purpose extends LinkPurpose["purpose"]>(
  link: LinkPurpose,
  purpose: Purpose,
): link is LinkPurpose & { readonly purpose: Purpose } {
  return link.purpose === purpose;
}

/** The language that was chosen on the page; without a choice it is the client's own. */
export function chosenLanguage(c: ApiContext): Language | undefined {
  const asked = c.req.query("lang");
  return languages.find((language) => language === asked);
}

/** The button that was pressed. A form that cannot be read pressed none. */
export async function pressedButton(c: ApiContext): Promise<string | undefined> {
  const form: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
  const act = form["act"];
  return typeof act === "string" ? act : undefined;
}

export function speakerOf({ org, settings }: CaseContext): Speaker {
  return { org, appUrl: settings.appUrl };
}
