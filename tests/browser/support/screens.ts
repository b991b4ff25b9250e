import type { Look } from "./browser.ts";
import type { Inhabitant } from "./house.ts";

/** Every screen there is, and who looks at it: axe, the written checks and the pictures walk this list. */
export interface Screen {
  /** Names the picture; the design paper's number first. */
  readonly name: string;
  /** `{names}` in it are known once there is a house: see furnish.ts. */
  readonly path: string;
  readonly who: Inhabitant | "stranger";
  /** Reached by giving an address at the sign-in, once. */
  readonly asksForCode?: true;
  /** What it answers with, where that is not 200. */
  readonly status?: number;
}

/** Clients and strangers have a phone in their hand, staff sit at a desk. */
export const viewers: readonly Pick<Screen & Look, "who" | "screen">[] = [
  { who: "stranger", screen: "phone" },
  { who: "client", screen: "phone" },
  { who: "counsellor", screen: "desktop" },
  { who: "admin", screen: "desktop" },
  { who: "supervisor", screen: "desktop" },
  { who: "auditor", screen: "desktop" },
];

export function screensOf(who: Screen["who"]): readonly Screen[] {
  return screens.filter((screen) => screen.who === who);
}

const of =
  (who: Screen["who"]) =>
  (name: string, path: string): Screen => ({ name, path, who });
const publicPage = of("stranger");
const client = of("client");
const counsellor = of("counsellor");
const admin = of("admin");
const supervisor = of("supervisor");
const auditor = of("auditor");

export const screens: readonly Screen[] = [
  publicPage("p1-landing", "/"),
  publicPage("p2-sign-in", "/sign-in"),
  { ...publicPage("p3-code", "/sign-in/code"), asksForCode: true },
  publicPage("p4-invitation", "/invitation/{invitation}"),
  publicPage("p4-join", "/join/{join}"),
  publicPage("p5-mail-button", "/a/{button}"),
  publicPage("p6-mail-settings", "/m/{settings}"),
  publicPage("p7-is-it-us", "/is-it-us"),
  publicPage("p8-help", "/help"),
  publicPage("p8-knowledge", "/help/knowledge"),
  publicPage("p8-article", "/help/{article}"),
  publicPage("p9-privacy", "/privacy"),
  publicPage("p9-terms", "/terms"),
  publicPage("p9-accessibility", "/accessibility"),
  { ...publicPage("p10-not-found", "/nothing-here"), status: 404 },
  { ...publicPage("p10-maintenance", "/maintenance"), status: 503 },
  publicPage("p10-old-browser", "/old-browser"),

  client("c1-home", "/app/home"),
  client("c2-start", "/app/start"),
  client("c3-debts", "/app/debts"),
  client("c4-new-debt", "/app/debts/new"),
  client("c13-payoff-order", "/app/order"),
  client("c13-plan", "/app/plan"),
  client("c13-budget", "/app/budget"),
  client("c4-edit-debt", "/app/debts/loan/edit"),
  client("c5-debt", "/app/debts/loan"),
  client("c5-open-debt", "/app/debts/card"),
  client("c5-letters", "/app/debts/loan/letters"),
  client("c5-letter", "/app/debts/loan/letters?letter=certificate-request"),
  client("c5-reconcile", "/app/debts/card/reconcile"),
  client("c6-pay", "/app/pay"),
  client("c7-add-files", "/app/files/add"),
  client("c8-files", "/app/files"),
  client("c9-file", "/app/files/{evidence}"),
  client("c10-tasks", "/app/tasks"),
  client("c11-task", "/app/tasks/{task}"),
  client("c11-check", "/app/check/loan"),
  client("c11-check-insurer", "/app/check/loan/insurer"),
  client("c11-objection", "/app/objection/loan"),
  client("c11-report", "/app/report"),
  client("c11-contact", "/app/contact"),
  client("c11-triage", "/app/contacts/wechat?debt=loan"),
  client("c11-paid", "/app/contacts/wechat/paid?debt=loan"),
  client("c11-scams", "/app/scams"),
  client("c5-contact-log", "/app/debts/loan/contacts"),
  client("c5-legal", "/app/debts/loan/legal"),
  client("c12-dates", "/app/dates"),
  client("c14-messages", "/app/messages"),
  client("c15-dossier", "/app/dossier"),
  client("c15-my-data", "/app/my-data"),
  client("c16-reminders", "/app/reminders"),
  client("c17-account", "/app/account"),
  client("c17-sign-in-ways", "/account"),

  counsellor("s1-desk", "/app/desk"),
  counsellor("s2-clients", "/app/clients"),
  counsellor("s2-new-client", "/app/clients/new"),
  counsellor("s3-client", "/app/clients/li"),
  counsellor("s3-client-dossier", "/app/clients/li/dossier"),
  counsellor("s3-client-debt", "/app/clients/li/debts/loan"),
  counsellor("s10-letters", "/app/clients/li/debts/loan/letters"),
  counsellor("s10-letter", "/app/clients/li/debts/loan/letters?letter=closure-request"),
  counsellor("s3-reconcile", "/app/clients/chen/debts/online/reconcile"),
  counsellor("s7-negotiation", "/app/negotiation"),
  counsellor("s8-plan", "/app/clients/chen/plan"),
  counsellor("s8-payoff-order", "/app/clients/chen/order"),
  counsellor("s9-client-report", "/app/clients/li/report"),
  counsellor("s9-client-objection", "/app/clients/li/debts/loan/objection"),
  counsellor("s3-triage", "/app/clients/li/contacts/early?debt=loan"),
  counsellor("s3-paid", "/app/clients/li/contacts/wechat/paid?debt=loan"),
  counsellor("s3-contact-log", "/app/clients/li/debts/loan/contacts"),
  counsellor("s3-legal", "/app/clients/li/debts/loan/legal"),
  counsellor("s3-scams", "/app/scam-patterns"),
  counsellor("s3-new-debt", "/app/clients/li/debts/new"),
  counsellor("s3-edit-debt", "/app/clients/li/debts/loan/edit"),
  counsellor("s5-timeline", "/app/clients/li/timeline"),
  counsellor("s6-follow-ups", "/app/clients/li/follow-ups"),
  counsellor("s9-reviews", "/app/reviews"),
  counsellor("s9-objections", "/app/objections"),
  counsellor("s11-bulk-reminders", "/app/bulk-reminders"),
  counsellor("s12-calendar", "/app/calendar"),
  counsellor("s14-handover", "/app/handover"),
  counsellor("s14-approvals", "/app/approvals"),
  counsellor("s15-numbers", "/app/numbers"),

  admin("s3-insured-debt", "/app/clients/ma/debts/loan"),
  admin("s3-secured-debt", "/app/clients/sarah/debts/mortgage"),
  admin("s3-open-debt", "/app/clients/li/debts/card"),
  admin("a1-overview", "/app/admin/overview"),
  admin("a1-steps", "/app/admin/steps"),
  admin("a2-members", "/app/admin/members"),
  admin("a2-invite", "/app/admin/members/invite"),
  admin("a2-member", "/app/admin/members/{member}"),
  admin("a3-roles", "/app/admin/roles"),
  admin("a4-assignment", "/app/admin/assignment"),
  admin("a5-rules", "/app/admin/rules"),
  admin("a6-wording", "/app/admin/wording"),
  admin("a6-one-mail", "/app/admin/wording?notice=credit-check-main"),
  admin("a8-creditors", "/app/admin/creditors"),
  admin("a8-new-creditor", "/app/admin/creditors/new"),
  admin("a8-creditor", "/app/admin/creditors/icbc"),
  admin("a9-holidays", "/app/admin/holidays"),
  admin("a9-notice", "/app/admin/holidays?year=2027"),
  admin("a10-imports", "/app/admin/imports"),
  admin("a10-import", "/app/admin/imports/{import}"),
  admin("a11-exports", "/app/admin/exports"),
  admin("a12-audit", "/app/admin/audit"),
  admin("a13-data-requests", "/app/admin/data-requests"),
  admin("a13-data-request", "/app/admin/data-requests/chen/d1"),
  admin("a14-connections", "/app/admin/connections"),
  admin("a14-endpoint", "/app/admin/connections/{endpoint}"),
  admin("a14-settings", "/app/admin/settings"),
  admin("a15-deliveries", "/app/admin/deliveries"),

  supervisor("s14-approvals-to-decide", "/app/approvals"),
  auditor("a12-audit-of-an-auditor", "/app/admin/audit"),
];
