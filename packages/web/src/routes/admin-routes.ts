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
    "admin/roles",
    () => import("../features/members/roles-screen.tsx"),
    "RolesScreen",
  ),
  screen(
    staffShell,
    "admin/assignment",
    () => import("../features/assignment/assignment-screen.tsx"),
    "AssignmentScreen",
  ),
  screen(
    staffShell,
    "admin/rules",
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
  screen(
    staffShell,
    "admin/holidays",
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
    ["actor", "kind", "client", "from", "until"],
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
] as const;
