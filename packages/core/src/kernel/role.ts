/** What a person may be within one organisation. Each staff role can do what the one before it can. */
export const roles = ["client", "counsellor", "supervisor", "admin", "auditor"] as const;
export type Role = (typeof roles)[number];

export const staffRoles = ["counsellor", "supervisor", "admin", "auditor"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Who may look after a client's case. An auditor reads logs, not files. */
export function isCaseworker(role: Role): boolean {
  return role === "counsellor" || role === "supervisor" || role === "admin";
}

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
