import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordAccess } from "../record/write-access-record.ts";
import type { SourceWithSecret } from "./create-webhook-source.ts";
import { rewriteSource } from "./rewrite-webhook.ts";
import { nextSecret } from "./webhook-secrets.ts";

/** A new secret; the earlier one is taken for another day, so that the partner can change over. */
export async function rotateSourceSecret(
  ctx: Context,
  { sourceId }: { readonly sourceId: string },
): Promise<SourceWithSecret | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  let secret = "";
  const source = await rewriteSource(ctx, sourceId, (before) => {
    const next = nextSecret(ctx, "source", sourceId, before.secrets);
    secret = next.secret;
    return { ...before, secrets: next.secrets };
  });
  if (source === undefined) return refuse("webhook-source.unknown");
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: sourceId,
    detail: { what: "source", act: "secret-rotated" },
  });
  return { kind: "made", source, secret };
}
