/** Looked for in this order: most browsers name others as well. */
const browsers: readonly (readonly [name: string, sign: RegExp])[] = [
  ["WeChat", /MicroMessenger\//],
  ["QQ", /\bQQ(Browser)?\//],
  ["Quark", /\bQuark\//],
  ["UC", /\bUCBrowser\//],
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
];

const systems: readonly (readonly [name: string, sign: RegExp])[] = [
  ["HarmonyOS", /HarmonyOS|OpenHarmony/],
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows NT/],
  ["macOS", /Macintosh/],
  ["Linux", /Linux/],
];

/**
 * Browser and system as a `User-Agent` header tells them: `Chrome · Windows`. Only words from here, so that
 * nothing a stranger wrote reaches a mail. Undefined when it tells neither.
 */
export function deviceOf(userAgent: string): string | undefined {
  const known = [browsers, systems].flatMap(
    (names) => names.find(([, sign]) => sign.test(userAgent))?.[0] ?? [],
  );
  return known.length === 0 ? undefined : known.join(" · ");
}
