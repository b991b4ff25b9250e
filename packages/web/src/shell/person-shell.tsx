import { useMembership } from "../api/me.ts";
import { ClientShell } from "./client-shell.tsx";
import { StaffShell } from "./staff-shell.tsx";

/** The shell of whoever looks. */
export function PersonShell() {
  return useMembership().role === "client" ? <ClientShell /> : <StaffShell />;
}
