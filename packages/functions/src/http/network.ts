import { isIPv4, isIPv6 } from "node:net";

const mappedPrefix = "0:0:0:0:0:ffff";

/**
 * The network an address counts for: an IPv4 address is its own, of an IPv6 address the first 64 bits, which
 * is what one household or one server is given. Undefined for what is no address.
 */
export function networkOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (isIPv4(address)) return address;
  const [bare = ""] = address.split("%");
  return isIPv6(bare) ? networkOfGroups(groupsOf(bare)) : undefined;
}

function networkOfGroups(groups: readonly number[]): string {
  const words = groups.map((group) => group.toString(16));
  const [high = 0, low = 0] = groups.slice(6);
  if (words.slice(0, 6).join(":") === mappedPrefix) {
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  }
  return `${words.slice(0, 4).join(":")}::/64`;
}

/** The eight numbers of an address that `isIPv6` has accepted. */
function groupsOf(address: string): number[] {
  const [left = "", right] = address.split("::");
  const [before, after] = [left, right ?? ""].map(numbersOf);
  const missing = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const zeros = Array.from({ length: right === undefined ? 0 : missing }, () => 0);
  return [...(before ?? []), ...zeros, ...(after ?? [])];
}

/** An IPv4 address at the end stands for two numbers. */
function numbersOf(part: string): number[] {
  if (part === "") return [];
  return part.split(":").flatMap((group) => {
    if (!group.includes(".")) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}
