/** What belongs to the auth entry, with all that lies below; everything else goes to the API. */
export const authPaths = ["/api/auth", "/sign-in", "/sign-out", "/account"] as const;

export function isAuthPath(path: string): boolean {
  return authPaths.some((own) => path === own || path.startsWith(`${own}/`));
}
