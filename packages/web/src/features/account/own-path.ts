/** Where to go on: a path of our own, never another site that a link has put there. */
export function ownPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : "/app/";
}
