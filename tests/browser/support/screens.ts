import type { Inhabitant } from "./house.ts";

/** Every screen there is, and who looks at it: axe, the written checks and the pictures walk this list. */
export interface Screen {
  /** Names the picture; the design paper's number first. */
  readonly name: string;
  readonly path: string;
  readonly who: Inhabitant | "stranger";
}

const of =
  (who: Screen["who"]) =>
  (name: string, path: string): Screen => ({ name, path, who });
const publicPage = of("stranger");
const client = of("client");
const counsellor = of("counsellor");
const admin = of("admin");

export const screens: readonly Screen[] = [
  publicPage("p1-landing", "/"),
  publicPage("p2-sign-in", "/sign-in"),
  publicPage("p7-is-it-us", "/is-it-us"),
  publicPage("p8-help", "/help"),
  publicPage("p9-privacy", "/privacy"),
  publicPage("p9-terms", "/terms"),
  publicPage("p9-accessibility", "/accessibility"),
  publicPage("p10-not-found", "/nothing-here"),
  publicPage("p10-too-old", "/too-old"),

  client("c1-home", "/app/home"),
  client("c2-start", "/app/start"),
  client("c3-debts", "/app/debts"),
  client("c4-new-debt", "/app/debts/new"),
  client("c4-edit-debt", "/app/debts/loan/edit"),
  client("c5-debt", "/app/debts/loan"),
  client("c6-pay", "/app/pay"),
  client("c7-add-files", "/app/files/add"),
  client("c8-files", "/app/files"),
  client("c10-tasks", "/app/tasks"),
  client("c11-check", "/app/check/loan"),
  client("c11-objection", "/app/objection/loan"),
  client("c11-contact", "/app/contact"),
  client("c12-dates", "/app/dates"),
  client("c14-messages", "/app/messages"),
  client("c15-my-data", "/app/my-data"),
  client("c16-reminders", "/app/reminders"),
  client("c17-account", "/app/account"),

  counsellor("s1-desk", "/app/desk"),
  counsellor("s2-clients", "/app/clients"),
  counsellor("s2-new-client", "/app/clients/new"),
  counsellor("s3-client", "/app/clients/li"),
  counsellor("s3-client-debt", "/app/clients/li/debts/loan"),
  counsellor("s5-timeline", "/app/clients/li/timeline"),
  counsellor("s6-follow-ups", "/app/clients/li/follow-ups"),
  counsellor("s9-reviews", "/app/reviews"),
  counsellor("s9-objections", "/app/objections"),
  counsellor("s11-bulk-reminders", "/app/bulk-reminders"),
  counsellor("s12-calendar", "/app/calendar"),
  counsellor("s14-handover", "/app/handover"),
  counsellor("s14-approvals", "/app/approvals"),
  counsellor("s15-numbers", "/app/numbers"),

  admin("a1-overview", "/app/admin/overview"),
  admin("a2-members", "/app/admin/members"),
  admin("a3-roles", "/app/admin/roles"),
  admin("a4-assignment", "/app/admin/assignment"),
  admin("a5-rules", "/app/admin/rules"),
  admin("a6-wording", "/app/admin/wording"),
  admin("a9-holidays", "/app/admin/holidays"),
  admin("a11-exports", "/app/admin/exports"),
  admin("a12-audit", "/app/admin/audit"),
  admin("a13-data-requests", "/app/admin/data-requests"),
  admin("a14-connections", "/app/admin/connections"),
  admin("a14-settings", "/app/admin/settings"),
  admin("a15-deliveries", "/app/admin/deliveries"),
];
