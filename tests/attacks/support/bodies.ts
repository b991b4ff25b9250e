import { holidays2027, notice2027 } from "@aftercare/core/calendar/holidays-for-tests.ts";
import type { House } from "./house.ts";

const { year: _, ...daysOf2027 } = holidays2027;

const lender = { name: { "zh-CN": "Mallory" }, aliases: [], licence: "bank" };

/** A PDF of some bytes, as it is announced. */
export const announced = {
  kind: "bank_record",
  fileName: "流水.pdf",
  mediaType: "application/pdf",
  sizeBytes: 1_000,
  sha256: "0".repeat(64),
} as const;

/**
 * What each operation would take, by its name, so that an attack is refused for who it comes from and not for
 * how it is written. What is not here takes no body.
 */
export function bodyFor(name: string, { ids, secrets }: House): unknown {
  const bodies: Readonly<Record<string, unknown>> = {
    createOrganisation: { name: "Mallory", phone: "1", staffAddress: "mallory@example.org" },
    renameMe: { name: "Mallory" },
    acceptInvitation: { token: secrets.invitationToken },
    joinOrganisation: { token: secrets.joinToken, name: "Mallory", language: "en", consents: [] },
    changeOrganisation: { version: 1, name: "Mallory" },
    changeRules: { version: 1, rules: [] },
    previewRules: { rules: [] },
    changeWording: { version: 1, wording: {} },
    previewWording: {},
    testWording: { language: "en" },
    changeReminderPreferences: { off: ["credit"], pausedUntil: null, showLenders: true },
    previewHolidays: holidays2027,
    enterHolidays: { version: 1, ...daysOf2027, notice: notice2027 },
    clearMailTrouble: { reason: "Mallory" },
    createCalendarFeed: { titles: "named" },
    createExport: { scope: "debts", reason: "Mallory wants it all", language: "en" },
    createApiKey: { name: "Mallory", scopes: ["cases:read"] },
    rotateApiKey: { overlapHours: 0 },
    requestUpload: announced,
    askNudges: { clientIds: [ids.clientId], dryRun: false },
    withdrawNudges: { nudgeId: "mallory", files: [{ clientId: ids.clientId }] },
    withdrawConsents: { purposes: "all" },
    changeRestriction: { restricted: true, reason: "Mallory" },
    eraseClient: { reason: "requested" },
    createWebhookSource: { name: "Mallory" },
    createWebhookEndpoint: { url: "http://127.0.0.1:9/mallory", types: ["*"], description: "m" },
    changeWebhookEndpoint: { state: "paused" },
    changeMemberName: { name: "Mallory" },
    changeMemberRole: { role: "auditor" },
    inviteMember: { name: "Mallory", email: "mallory@example.org", role: "admin" },
    inviteClient: { email: "mallory@example.org" },
    chooseDigest: { wanted: false },
    addCreditor: lender,
    changeCreditor: { version: 1, fields: lender },
    mergeCreditors: { version: 1, other: "icbc" },
    requestImport: { kind: "clients", fileName: "m.csv", sizeBytes: 9, sha256: "0".repeat(64) },
    checkImport: { mapping: { name: 0 } },
    askDossier: { dossierId: "mallory", purpose: "own", debtIds: [], language: "en" },
    composeLetter: { language: "en", typed: {} },
    printLetter: { language: "en", typed: {} },
    decideApproval: { decision: "granted", reason: "Mallory" },
    recordEvents: {
      specversion: "1.0",
      id: "mallory",
      source: "mallory",
      type: "aftercare.note.added.v1",
      subject: `clients/${ids.clientId}`,
      data: { text: "Mallory", internal: true },
    },
  };
  return bodies[name];
}
