import type { Scope } from "../kernel/role.ts";

/**
 * Who may do what, as data: every verb asks here in its first line. Reach says on whose files: a client's or a
 * link's `own`, those `assigned` to a counsellor or to nobody yet, or the whole `organisation`. What is left out
 * is refused. Events have a table of their own in `event-policy.ts`.
 */
export type Reach = "own" | "assigned" | "organisation";

export interface Grant {
  readonly client?: "own";
  readonly counsellor?: Reach;
  readonly supervisor?: "organisation";
  readonly admin?: "organisation";
  readonly auditor?: "organisation";
  /** The scope a key needs; keys reach the whole organisation. */
  readonly apiKey?: Scope;
  readonly webhook?: true;
  /** The holder of a signed link, for the one thing it was signed for. */
  readonly link?: true;
  readonly system?: true;
}

const everybody = {
  client: "own",
  counsellor: "assigned",
  supervisor: "organisation",
  admin: "organisation",
} as const satisfies Grant;
const staff = {
  counsellor: "assigned",
  supervisor: "organisation",
  admin: "organisation",
} as const satisfies Grant;
const supervisors = {
  supervisor: "organisation",
  admin: "organisation",
} as const satisfies Grant;
const admins = { admin: "organisation" } as const satisfies Grant;
const overseers = { admin: "organisation", auditor: "organisation" } as const satisfies Grant;
const clockwork = { system: true } as const satisfies Grant;
const linkHolder = { link: true } as const satisfies Grant;

export const policy = {
  // Case files
  "client.read": { ...everybody, apiKey: "cases:read", system: true },
  "client.list": { ...staff, apiKey: "cases:read" },
  "timeline.read": { ...everybody, apiKey: "cases:read" },
  "worklist.read": { ...staff, apiKey: "cases:read" },
  "caseload.read": { ...staff, apiKey: "cases:read" },
  "organisation.overview": supervisors,
  "plan.remake": clockwork,

  // Evidence
  "evidence.upload": { ...everybody, apiKey: "evidence:write" },
  "evidence.list": { ...everybody, apiKey: "evidence:read" },
  "evidence.open": { ...everybody, apiKey: "evidence:read" },
  "evidence.receive": clockwork,
  "evidence.purge": clockwork,

  // Papers, made from the file and kept nowhere
  "letter.compose": { ...everybody, apiKey: "cases:read" },
  "checklist.print": { ...everybody, apiKey: "cases:read" },

  // Reminders
  "reminder-preferences.read": { ...everybody, apiKey: "cases:read" },
  "nudge.ask": staff,
  "reminders.send": clockwork,
  "reminders.hear": clockwork,
  "link.use": linkHolder,
  "mail-trouble.list": supervisors,
  "mail-trouble.clear": supervisors,

  // Decisions that need a second pair of eyes
  "approval.list": { ...everybody, auditor: "organisation" },
  /** Whoever asked may take it back; nobody else. */
  "approval.withdraw": everybody,
  "approval.decide": supervisors,

  // The organisation and its people
  "organisation.read": {
    ...everybody,
    counsellor: "organisation",
    auditor: "organisation",
    apiKey: "organisation:read",
  },
  "organisation.change": admins,
  "organisation.history": overseers,
  "sender.check": admins,
  "rules.read": { ...overseers, counsellor: "organisation", supervisor: "organisation" },
  "rules.preview": supervisors,
  "calendar.read": { ...overseers, counsellor: "organisation", supervisor: "organisation" },
  "calendar.preview": supervisors,
  /** What mails say in the organisation's own words. */
  "wording.read": { ...supervisors, auditor: "organisation" },
  "wording.change": admins,
  "member.list": { ...overseers, counsellor: "organisation", supervisor: "organisation" },
  "member.list-all": supervisors,
  "invitation.list": supervisors,
  "member.invite": admins,
  /** By whoever operates the machine: an organisation's first, or one in the place of those it lost. */
  "admin.invite": clockwork,
  "member.change": admins,
  "client.invite": staff,
  "join-link.read": staff,
  "join-link.change": admins,
  "session.oversee": admins,

  /** Whether the weekly mail comes to oneself. */
  "digest.own": staff,
  /** One's own dates, for one's own calendar. */
  "calendar-feed.own": everybody,

  // The register of lenders (A20, B20)
  /** To pick a lender by name: no person stands in it. */
  "creditor.list": {
    ...everybody,
    counsellor: "organisation",
    auditor: "organisation",
    apiKey: "cases:read",
  },
  "creditor.read": { ...overseers, counsellor: "organisation", supervisor: "organisation" },
  /** What a counsellor writes waits for a supervisor's look. */
  "creditor.propose": { ...supervisors, counsellor: "organisation" },
  "creditor.change": supervisors,

  // Machines
  "api-key.manage": admins,
  "webhook.manage": admins,
  "webhook.receive": { webhook: true },
  "webhook.deliver": clockwork,

  // Dossiers: an auditor reads logs, not files (TC23)
  "dossier.ask": everybody,
  "dossier.read": everybody,
  "dossier.open": everybody,

  // Work that takes longer than an answer may
  "job.work": clockwork,

  // The record, and a person's rights over their own data
  "access-record.search": overseers,
  "access-record.of-client": { client: "own", ...overseers },
  "consent.read": { ...everybody, auditor: "organisation", apiKey: "cases:read" },
  "data.export": { client: "own", ...supervisors },
  /** Lists of the whole organisation's clients, taken out for a reason. */
  "export.manage": admins,
  /** Sheets of clients, debts and payments, taken in. */
  "import.manage": admins,
  /** What people asked about their own data, over all clients. */
  "data-request.list": supervisors,
  "data.restrict": supervisors,
  /** The clockwork erases what is nobody's: the synthetic clients of the canary. */
  "data.erase": { ...admins, system: true },
} as const satisfies Readonly<Record<string, Grant>>;

export type Act = keyof typeof policy;
