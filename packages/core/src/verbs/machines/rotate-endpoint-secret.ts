import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { recordAccess } from "../record/write-access-record.ts";
import type { EndpointWithSecret } from "./create-webhook-endpoint.ts";
import { rewriteEndpoint } from "./rewrite-webhook.ts";
import { nextSecret } from "./webhook-secrets.ts";

/** A new secret; for a day every message carries a signature by either one. */
export async function rotateEndpointSecret(
  ctx: Context,
  { endpointId }: { readonly endpointId: string },
): Promise<EndpointWithSecret | Refused> {
  const refused = permit(ctx, "webhook.manage");
  if (refused !== undefined) return refused;
  let secret = "";
  const endpoint = await rewriteEndpoint(ctx, endpointId, (before) => {
    const next = nextSecret(ctx, "endpoint", endpointId, before.secrets);
    secret = next.secret;
    return { ...before, secrets: next.secrets };
  });
  if (endpoint === undefined) return refuse("webhook-endpoint.unknown");
  await recordAccess(ctx, {
    kind: "webhook.changed",
    subject: endpointId,
    detail: { what: "endpoint", act: "secret-rotated" },
  });
  return { kind: "made", endpoint, secret };
}
