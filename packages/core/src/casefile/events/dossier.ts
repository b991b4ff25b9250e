import { z } from "zod";
import { dossierPurposes } from "../../dossier/purpose.ts";
import { refuse } from "../../kernel/refusal.ts";
import { withDossier } from "../dossier-fact.ts";
import { changeWhere, clientEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

/** A41, B18, B66: a copy of a person's papers was asked for, for one purpose. */
export const dossierAsked = clientEvent({
  type: "aftercare.dossier.asked.v1",
  whenClosed: true,
  title: { "zh-CN": "申请整理档案", en: "Dossier asked for" },
  data: z.strictObject({
    dossierId: field.id,
    purpose: z.enum(dossierPurposes),
    /** None: everything of the client. */
    debtIds: z.array(field.id).max(100),
    from: z.enum(["client", "staff"]),
  }),
  evolve: (facts, event) =>
    withDossier(facts, {
      id: event.data.dossierId,
      from: event.data.from,
      ...saidBy(event),
    }),
});

/** Its end is told once: whoever asked is mailed that it lies there, never the file itself. */
export const dossierReady = clientEvent({
  type: "aftercare.dossier.ready.v1",
  whenClosed: true,
  title: { "zh-CN": "档案整理好了", en: "Dossier ready" },
  data: z.strictObject({
    dossierId: field.id,
    files: z.int().min(0),
    sizeBytes: z.int().min(0),
    /** Files that are not as they were when they came in, or that are gone. */
    notVerified: z.int().min(0),
  }),
  decide: (facts, { data: { dossierId } }) =>
    facts.dossiers?.some(({ id }) => id === dossierId) === true
      ? undefined
      : refuse("dossier.unknown"),
  evolve: (facts, event) => ({
    ...facts,
    dossiers: changeWhere(
      facts.dossiers ?? [],
      ({ id }) => id === event.data.dossierId,
      (dossier) => ({ ...dossier, ready: saidBy(event) }),
    ),
  }),
});
