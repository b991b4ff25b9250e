import type { Context } from "../../kernel/context.ts";
import { isStaff } from "../../kernel/role.ts";
import { loadAccountComposer } from "../../notices/account/load-composer.ts";
import { NAME_LENGTH, plainWords } from "../../notices/plain-words.ts";
import type { Invitation } from "../../ports/members.ts";

/** `unknown`: the line broke after the request left, and the mail may be on its way. */
export type Mailed = "sent" | "unsent" | "unknown";

/** Mails the one link that the invitation can be accepted by. Only here the token is known. */
export async function mailInvitation(
  ctx: Context,
  invitation: Invitation,
  token: string,
): Promise<Mailed> {
  const { appUrl } = ctx.settings;
  const composeAccountMail = await loadAccountComposer();
  const mail = composeAccountMail({
    notice: isStaff(invitation.role) ? "invitation-staff" : "invitation-client",
    language: invitation.language,
    slots: { org: ctx.org.name, actionUrl: `${appUrl}/invitation/${token}` },
    appUrl,
  });
  const outcome = await ctx.mailer.send({
    ...mail,
    to: { name: plainWords(invitation.name, NAME_LENGTH), address: invitation.email },
    date: ctx.clock.now(),
  });
  if (outcome.kind === "sent" || outcome.kind === "unknown") return outcome.kind;
  ctx.log.warn("an invitation was not mailed", { org: ctx.org.id, why: outcome.kind });
  return "unsent";
}
