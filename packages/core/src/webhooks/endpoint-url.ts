import type { RefusalCode } from "../kernel/refusal-texts.ts";

const longestUrl = 2_000;
const loopbackHosts = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * What can be seen of an address without looking up its host: https, no name and password in it. Plain http
 * is for receivers on this very machine, where the environment allows them. Undefined when it may stand.
 */
export function flawOfUrl(
  text: string,
  { loopback }: { readonly loopback: boolean },
): RefusalCode | undefined {
  const url = text.length <= longestUrl && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return "webhook-url.unreadable";
  if (url.username !== "" || url.password !== "") return "webhook-url.credentials";
  const isLocal = loopback && loopbackHosts.has(url.hostname);
  if (url.protocol !== "https:" && !(isLocal && url.protocol === "http:")) {
    return "webhook-url.not-https";
  }
  return undefined;
}
