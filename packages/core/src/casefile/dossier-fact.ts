import type { ClientFacts, Said } from "./facts.ts";

/** A41, B66: somebody asked for a dossier; what is in it stands in the events and in the job. */
export interface DossierFact extends Said {
  readonly id: string;
  readonly from: "client" | "staff";
  readonly ready?: Said;
}

/** Older ones are in the timeline alone: by then their files are long gone. */
const mostRemembered = 20;

export function withDossier(facts: ClientFacts, asked: DossierFact): ClientFacts {
  const { dossiers = [] } = facts;
  return { ...facts, dossiers: [...dossiers, asked].slice(-mostRemembered) };
}
