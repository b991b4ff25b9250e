import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { WebhookSource } from "../../ports/webhooks.ts";
import { recordAccess } from "../record/write-access-record.ts";
import { rewriteSource } from "./rewrite-webhook.ts";

/** From now on its messages are refused like a stranger's, and its secrets are forgotten. For good. */
export async function disableWebhookSource(
  ctx: Context,
  { sourceId }: { readonly sourceId: string },
): Promise<{ readonly kind: "disabled"; readonly source: WebhookSource } | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  const source = await rewriteSource(ctx, sourceId, (before) => ({
    ...before,
    state: "disabled",
    secrets: [],
  }));
  if (source === undefined) return refuse("webhook-source.unknown");
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: sourceId,
    detail: { what: "source", act: "disabled" },
  });
  return { kind: "disabled", source };
}
