import { readOwnFile, readOwnList } from "./read-ahead.ts";
import { screen, searchScreen } from "./screen.ts";
import { clientShell } from "./shells.tsx";

/** A client's screens (C1 to C17). */
export const clientRoutes = [
  screen(
    clientShell,
    "home",
    () => import("../features/home/home-screen.tsx"),
    "HomeScreen",
    readOwnList,
  ),
  screen(clientShell, "start", () => import("../features/start/start-screen.tsx"), "StartScreen"),
  screen(clientShell, "debts", () => import("../features/debts/debts-screen.tsx"), "DebtsScreen"),
  screen(
    clientShell,
    "debts/new",
    () => import("../features/debts/new-debt-screen.tsx"),
    "NewDebtScreen",
  ),
  screen(
    clientShell,
    "debts/$debtId",
    () => import("../features/debts/debt-screen.tsx"),
    "DebtScreen",
  ),
  screen(
    clientShell,
    "debts/$debtId/edit",
    () => import("../features/debts/edit-debt-screen.tsx"),
    "EditDebtScreen",
  ),
  screen(
    clientShell,
    "order",
    () => import("../features/payoff/payoff-screen.tsx"),
    "PayoffScreen",
  ),
  searchScreen(
    clientShell,
    "pay",
    ["debt"],
    () => import("../features/pay/pay-screen.tsx"),
    "PayScreen",
    readOwnFile,
  ),
  searchScreen(
    clientShell,
    "files/add",
    ["debt", "payment", "kind"],
    () => import("../features/files/add-files-screen.tsx"),
    "AddFilesScreen",
  ),
  searchScreen(
    clientShell,
    "files",
    ["debt", "kind"],
    () => import("../features/files/files-screen.tsx"),
    "FilesScreen",
  ),
  screen(
    clientShell,
    "files/$evidenceId",
    () => import("../features/files/file-screen.tsx"),
    "FileScreen",
  ),
  screen(
    clientShell,
    "tasks",
    () => import("../features/tasks/tasks-screen.tsx"),
    "TasksScreen",
    readOwnList,
  ),
  screen(
    clientShell,
    "tasks/$key",
    () => import("../features/tasks/task-screen.tsx"),
    "TaskScreen",
  ),
  screen(
    clientShell,
    "check/$debtId",
    () => import("../features/credit/check-screen.tsx"),
    "CheckScreen",
  ),
  screen(
    clientShell,
    "check/$debtId/insurer",
    () => import("../features/credit/check-screen.tsx"),
    "InsurerCheckScreen",
  ),
  screen(
    clientShell,
    "objection/$debtId",
    () => import("../features/credit/objection-screen.tsx"),
    "ObjectionScreen",
  ),
  searchScreen(
    clientShell,
    "contact",
    ["debt"],
    () => import("../features/contact/contact-screen.tsx"),
    "ContactScreen",
  ),
  screen(clientShell, "dates", () => import("../features/dates/dates-screen.tsx"), "DatesScreen"),
  screen(
    clientShell,
    "messages",
    () => import("../features/messages/messages-screen.tsx"),
    "MessagesScreen",
  ),
  screen(
    clientShell,
    "my-data",
    () => import("../features/my-data/my-data-screen.tsx"),
    "MyDataScreen",
  ),
  screen(
    clientShell,
    "reminders",
    () => import("../features/reminders/reminders-screen.tsx"),
    "RemindersScreen",
  ),
] as const;
