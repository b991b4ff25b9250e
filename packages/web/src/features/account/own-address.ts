/** Where to go on, as a whole address: within our own origin, never another site that a link has put there. */
export function ownAddress(next: string | undefined, origin: string): string {
  const start = `${origin}/app/`;
  try {
    const url = new URL(next ?? start, origin);
    return url.origin === origin ? url.href : start;
  } catch {
    return start;
  }
}
