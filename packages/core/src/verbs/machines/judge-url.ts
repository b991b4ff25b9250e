import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { flawOfUrl } from "../../webhooks/endpoint-url.ts";

/**
 * Whether an address may be called. Where its host leads is only told early here: the sender looks again at
 * every message, because a name may lead elsewhere tomorrow.
 */
export async function judgeUrl(
  { settings, webhookSender }: Context,
  url: string,
): Promise<Refused | undefined> {
  const flaw = flawOfUrl(url, { loopback: settings.webhookLoopback });
  if (flaw !== undefined) return refuse(flaw, { field: "url" });
  const leadsTo = await webhookSender.inspectHost(url);
  if (leadsTo === "public") return undefined;
  const code = leadsTo === "unknown" ? "webhook-url.host-unknown" : "webhook-url.not-public";
  return refuse(code, { field: "url" });
}
