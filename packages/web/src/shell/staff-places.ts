import type { Role } from "../api/me.ts";
import { shellTexts } from "./shell-texts.ts";

/** Where each role can go. The API refuses on its own; this only offers nothing that it would refuse. */
const work = [
  { to: "/desk", text: shellTexts.desk },
  { to: "/clients", text: shellTexts.clients },
  { to: "/reviews", text: shellTexts.reviews },
  { to: "/negotiation", text: shellTexts.negotiation },
  { to: "/objections", text: shellTexts.objections },
  { to: "/calendar", text: shellTexts.calendar },
  { to: "/bulk-reminders", text: shellTexts.bulk },
  { to: "/handover", text: shellTexts.handover },
  { to: "/approvals", text: shellTexts.approvals },
  { to: "/admin/creditors", text: shellTexts.creditors },
  { to: "/numbers", text: shellTexts.numbers },
] as const;

const overview = { to: "/admin/overview", text: shellTexts.overview } as const;
const steps = { to: "/admin/steps", text: shellTexts.steps } as const;
const members = { to: "/admin/members", text: shellTexts.members } as const;
const roles = { to: "/admin/roles", text: shellTexts.roles } as const;
const assignment = { to: "/admin/assignment", text: shellTexts.assignment } as const;
const rules = { to: "/admin/rules", text: shellTexts.rules } as const;
const wording = { to: "/admin/wording", text: shellTexts.wording } as const;
const holidays = { to: "/admin/holidays", text: shellTexts.holidays } as const;
const dataRequests = { to: "/admin/data-requests", text: shellTexts.dataRequests } as const;
const deliveries = { to: "/admin/deliveries", text: shellTexts.deliveries } as const;
const importsPlace = { to: "/admin/imports", text: shellTexts.imports } as const;
const exportsPlace = { to: "/admin/exports", text: shellTexts.exports } as const;
const audit = { to: "/admin/audit", text: shellTexts.audit } as const;
const connections = { to: "/admin/connections", text: shellTexts.connections } as const;
const settings = { to: "/admin/settings", text: shellTexts.settings } as const;
const account = { to: "/account", text: shellTexts.account } as const;

const supervision = [
  overview,
  steps,
  members,
  roles,
  assignment,
  rules,
  wording,
  holidays,
  dataRequests,
  deliveries,
] as const;
const administration = [
  ...supervision,
  importsPlace,
  exportsPlace,
  audit,
  connections,
  settings,
] as const;
const creditors = { to: "/admin/creditors", text: shellTexts.creditors } as const;
const oversight = [members, roles, rules, wording, creditors, audit] as const;

const worked = { heading: shellTexts.work, places: work };
const own = { heading: shellTexts.account, places: [account] };
const managed = (places: typeof supervision | typeof administration | typeof oversight) => ({
  heading: shellTexts.administration,
  places,
});

const byRole = {
  counsellor: [worked, own],
  supervisor: [worked, managed(supervision), own],
  admin: [managed(administration), worked, own],
  auditor: [managed(oversight), own],
  client: [own],
} as const;

export function placesFor(role: Role) {
  return byRole[role];
}

/** Where a role begins its day. */
export const startOf = {
  client: "/home",
  counsellor: "/desk",
  supervisor: "/desk",
  admin: "/admin/overview",
  auditor: "/admin/audit",
} as const satisfies Record<Role, string>;
