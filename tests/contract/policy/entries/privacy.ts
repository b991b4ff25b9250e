import { changeRestriction } from "@aftercare/core/verbs/privacy/change-restriction.ts";
import { continueErasure } from "@aftercare/core/verbs/privacy/continue-erasure.ts";
import { eraseClient } from "@aftercare/core/verbs/privacy/erase-client.ts";
import { exportClient } from "@aftercare/core/verbs/privacy/export-client.ts";
import { readConsentRegister } from "@aftercare/core/verbs/privacy/read-consent-register.ts";
import { withdrawConsents } from "@aftercare/core/verbs/privacy/withdraw-consents.ts";
import {
  readClientAccessRecord,
  searchAccessRecord,
} from "@aftercare/core/verbs/record/search-access-record.ts";
import type { Facts } from "@aftercare/core/casefile/facts.ts";
import type { Entry } from "../entry.ts";
import { expectedOfFile, grantOfEvent } from "../expectation.ts";
import { byWrites } from "./by-writes.ts";
import { fileOf } from "./file-of.ts";

/** As a deletion leaves it that was interrupted in the middle. */
function begun(facts: Facts): Facts {
  if (facts.file !== "client") throw new Error("Only a client is erased.");
  const said = { on: facts.openedOn, by: "user:u", seq: facts.seq };
  return { ...facts, data: { state: "deleted", because: "requested", left: [], ...said } };
}

const withdrawn = "aftercare.consent.withdrawn.v1";

export const privacyEntries: readonly Entry[] = [
  {
    verb: "searchAccessRecord",
    act: "access-record.search",
    on: "organisation",
    call: (ctx) => searchAccessRecord(ctx, { limit: 50 }),
  },
  {
    verb: "readClientAccessRecord",
    act: "access-record.of-client",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readClientAccessRecord(ctx, { clientId, limit: 50 }),
  },
  {
    verb: "readConsentRegister",
    act: "consent.read",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => readConsentRegister(ctx, { clientId }),
  },
  {
    verb: "withdrawConsents",
    on: "file",
    /** One step for several events: whoever may record them may take it. */
    expect: (player, target) => {
      return expectedOfFile(player, grantOfEvent(withdrawn), target, "not-there");
    },
    call: (ctx, { clientId }) => withdrawConsents(ctx, { clientId, purposes: "all" }),
  },
  {
    verb: "exportClient",
    act: "data.export",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => exportClient(ctx, { clientId, limit: 50 }),
  },
  ...[true, false].map((restricted): Entry => ({
    verb: "changeRestriction",
    variant: restricted ? "on" : "off",
    act: "data.restrict",
    on: "file",
    denied: "forbidden",
    call: (ctx, { clientId }) =>
      changeRestriction(ctx, { clientId, restricted, reason: "本人要求" }),
  })),
  {
    verb: "eraseClient",
    act: "data.erase",
    on: "file",
    denied: "forbidden",
    call: (ctx, { clientId }) => eraseClient(ctx, { clientId, reason: "requested" }),
  },
  {
    verb: "continueErasure",
    act: "evidence.purge",
    on: "file",
    insists: true,
    async call(ctx, { file }) {
      const before = await fileOf(ctx, file);
      return continueErasure(ctx, { ...before, facts: begun(before.facts) }, "N07@2026-11-20");
    },
    read: byWrites,
  },
];
