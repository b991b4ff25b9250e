const ours = "https://ours.invalid";
const longestPath = 600;

/** Where people land who were on their way to nowhere else: the web app. */
export const firstPath = "/app/";

/**
 * Where to go on after signing in: a path of our own and nothing else. Read the way a browser reads it, and
 * given back as it was read, because `/\evil.test`, `/.//evil.test` and a tab in between lead elsewhere.
 */
export function ownPath(asked: string | undefined): string | undefined {
  if (asked === undefined || asked.length > longestPath || !asked.startsWith("/")) return undefined;
  if (!URL.canParse(asked, ours)) return undefined;
  const { origin, pathname, search } = new URL(asked, ours);
  return origin === ours && !pathname.startsWith("//") ? `${pathname}${search}` : undefined;
}
