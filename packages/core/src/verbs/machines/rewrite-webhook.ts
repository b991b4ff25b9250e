import type { Context } from "../../kernel/context.ts";
import type { WebhookEndpoint, WebhookSource } from "../../ports/webhooks.ts";
import { untilUncontended } from "../../store/retry.ts";

/** Changes a source as it is now, whoever writes it at the same time; undefined when it is not there. */
export async function rewriteSource(
  { webhooks, org }: Context,
  sourceId: string,
  change: (source: WebhookSource) => WebhookSource,
): Promise<WebhookSource | undefined> {
  return rewrite(
    () => webhooks.loadSource(org.id, sourceId),
    change,
    (source) => webhooks.saveSource(source),
  );
}

/** The same for an endpoint. */
export async function rewriteEndpoint(
  { webhooks, org }: Context,
  endpointId: string,
  change: (endpoint: WebhookEndpoint) => WebhookEndpoint,
): Promise<WebhookEndpoint | undefined> {
  return rewrite(
    () => webhooks.loadEndpoint(org.id, endpointId),
    change,
    (endpoint) => webhooks.saveEndpoint(endpoint),
  );
}

async function rewrite<T extends { readonly version: number }>(
  load: () => Promise<T | undefined>,
  change: (before: T) => T,
  save: (after: T) => Promise<boolean>,
): Promise<T | undefined> {
  const { written } = await untilUncontended(async () => {
    const before = await load();
    if (before === undefined) return { written: undefined };
    const after = { ...change(before), version: before.version + 1 };
    return (await save(after)) ? { written: after } : undefined;
  });
  return written;
}
