/** What a person may be within one organisation. Each staff role can do what the one before it can. */
export const roles = ["client", "counsellor", "supervisor", "admin", "auditor"] as const;
export type Role = (typeof roles)[number];

/** Everybody but clients: whom an organisation may ask for a second factor. */
export function isStaff(role: Role): boolean {
  return role !== "client";
}

/** What a machine's key may be given. */
export const scopes = [
  "cases:read",
  "events:write",
  "decisions:write",
  "evidence:read",
  "evidence:write",
  "organisation:read",
] as const;
export type Scope = (typeof scopes)[number];
