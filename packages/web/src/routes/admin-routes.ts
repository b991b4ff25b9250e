import { screen, searchScreen } from "./screen.ts";
import { staffShell } from "./shells.tsx";

/** An admin's screens (A1 to A15). */
export const adminRoutes = [
  screen(
    staffShell,
    "admin/overview",
    () => import("../features/overview/overview-screen.tsx"),
    "OverviewScreen",
  ),
  searchScreen(
    staffShell,
    "admin/members",
    ["q"],
    () => import("../features/members/members-screen.tsx"),
    "MembersScreen",
  ),
  screen(
    staffShell,
    "admin/members/invite",
    () => import("../features/members/invite-screen.tsx"),
    "InviteScreen",
  ),
  screen(
    staffShell,
    "admin/members/$userId",
    () => import("../features/members/member-screen.tsx"),
    "MemberScreen",
  ),
  searchScreen(
    staffShell,
    "admin/roles",
    ["role"],
    () => import("../features/members/roles-screen.tsx"),
    "RolesScreen",
  ),
  searchScreen(
    staffShell,
    "admin/assignment",
    ["of", "q"],
    () => import("../features/assignment/assignment-screen.tsx"),
    "AssignmentScreen",
  ),
  searchScreen(
    staffShell,
    "admin/rules",
    ["show", "step"],
    () => import("../features/rules/rules-screen.tsx"),
    "RulesScreen",
  ),
  searchScreen(
    staffShell,
    "admin/wording",
    ["notice"],
    () => import("../features/wording/wording-screen.tsx"),
    "WordingScreen",
  ),
  searchScreen(
    staffShell,
    "admin/holidays",
    ["year", "step"],
    () => import("../features/holidays/holidays-screen.tsx"),
    "HolidaysScreen",
  ),
  screen(
    staffShell,
    "admin/exports",
    () => import("../features/exports/exports-screen.tsx"),
    "ExportsScreen",
  ),
  searchScreen(
    staffShell,
    "admin/audit",
    ["actor", "kind", "client", "from", "until", "view"],
    () => import("../features/audit/audit-screen.tsx"),
    "AuditScreen",
  ),
  searchScreen(
    staffShell,
    "admin/data-requests",
    ["state"],
    () => import("../features/data-requests/data-requests-screen.tsx"),
    "DataRequestsScreen",
  ),
  screen(
    staffShell,
    "admin/data-requests/$clientId/$requestId",
    () => import("../features/data-requests/data-request-screen.tsx"),
    "DataRequestScreen",
  ),
  screen(
    staffShell,
    "admin/settings",
    () => import("../features/settings/settings-screen.tsx"),
    "SettingsScreen",
  ),
  screen(
    staffShell,
    "admin/deliveries",
    () => import("../features/deliveries/deliveries-screen.tsx"),
    "DeliveriesScreen",
  ),
  screen(
    staffShell,
    "admin/connections",
    () => import("../features/connections/connections-screen.tsx"),
    "ConnectionsScreen",
  ),
  screen(
    staffShell,
    "admin/connections/$endpointId",
    () => import("../features/connections/endpoint-screen.tsx"),
    "EndpointScreen",
  ),
] as const;
