import { screen, searchScreen } from "./screen.ts";
import { staffShell } from "./shells.tsx";

/** A counsellor's screens (S1 to S15). The palette (S13) stands in the shell. */
export const staffRoutes = [
  searchScreen(
    staffShell,
    "desk",
    ["tab"],
    () => import("../features/desk/desk-screen.tsx"),
    "DeskScreen",
  ),
  searchScreen(
    staffShell,
    "clients",
    ["q", "assignee", "due", "flag", "state", "language", "sort"],
    () => import("../features/caseload/clients-screen.tsx"),
    "ClientsScreen",
  ),
  screen(
    staffShell,
    "clients/new",
    () => import("../features/caseload/new-client-screen.tsx"),
    "NewClientScreen",
  ),
  screen(
    staffShell,
    "clients/$clientId",
    () => import("../features/client-file/client-screen.tsx"),
    "ClientScreen",
  ),
  searchScreen(
    staffShell,
    "clients/$clientId/timeline",
    ["kind", "file"],
    () => import("../features/client-file/client-timeline-screen.tsx"),
    "ClientTimelineScreen",
  ),
  screen(
    staffShell,
    "clients/$clientId/follow-ups",
    () => import("../features/follow-ups/client-follow-ups-screen.tsx"),
    "ClientFollowUpsScreen",
  ),
  screen(
    staffShell,
    "clients/$clientId/order",
    () => import("../features/payoff/payoff-screen.tsx"),
    "ClientPayoffScreen",
  ),
  screen(
    staffShell,
    "clients/$clientId/debts/new",
    () => import("../features/client-file/new-client-debt-screen.tsx"),
    "NewClientDebtScreen",
  ),
  screen(
    staffShell,
    "clients/$clientId/debts/$debtId/edit",
    () => import("../features/client-file/edit-client-debt-screen.tsx"),
    "EditClientDebtScreen",
  ),
  screen(
    staffShell,
    "clients/$clientId/debts/$debtId",
    () => import("../features/client-file/client-debt-screen.tsx"),
    "ClientDebtScreen",
  ),
  searchScreen(
    staffShell,
    "reviews",
    ["assignee"],
    () => import("../features/reviews/reviews-screen.tsx"),
    "ReviewsScreen",
  ),
  searchScreen(
    staffShell,
    "objections",
    ["assignee"],
    () => import("../features/objections/objections-screen.tsx"),
    "ObjectionsScreen",
  ),
  searchScreen(
    staffShell,
    "bulk-reminders",
    ["q", "due", "flag", "clients"],
    () => import("../features/bulk-reminders/bulk-reminders-screen.tsx"),
    "BulkRemindersScreen",
  ),
  searchScreen(
    staffShell,
    "calendar",
    ["from", "assignee"],
    () => import("../features/calendar/calendar-screen.tsx"),
    "CalendarScreen",
  ),
  screen(
    staffShell,
    "handover",
    () => import("../features/handover/handover-screen.tsx"),
    "HandoverScreen",
  ),
  screen(
    staffShell,
    "approvals",
    () => import("../features/approvals/approvals-screen.tsx"),
    "ApprovalsScreen",
  ),
  searchScreen(
    staffShell,
    "numbers",
    ["assignee"],
    () => import("../features/numbers/numbers-screen.tsx"),
    "NumbersScreen",
  ),
] as const;
