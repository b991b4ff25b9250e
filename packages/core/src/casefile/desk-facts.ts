import type { LocalDateTime } from "../calendar/instant.ts";
import type { EvidenceFact, FileFacts, Said } from "./facts.ts";

/** What a case file knows of the desk's own work on it: uploads looked at, reminders asked for by hand. */

export const reviewOutcomes = ["accepted", "ask-again"] as const;

/** Why a client is asked for another picture. */
export const reviewReasons = ["unreadable", "wrong-document", "incomplete", "other"] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** Somebody of the organisation looked at an upload; the last word counts. */
export interface ReviewFact extends Said {
  readonly outcome: (typeof reviewOutcomes)[number];
  /** Always there with `ask-again`. */
  readonly reason?: ReviewReason;
  /** For the client, who reads it in the app; never mailed. */
  readonly text?: string;
}

/** A counsellor's “remind about this again now”. One that was taken back is not here any more. */
export interface NudgeFact extends Said {
  readonly id: string;
  readonly followUp: string;
  /** Its mail leaves no sooner. */
  readonly notBefore: LocalDateTime;
}

/** What a client uploaded and what is still there to be looked at, whether or not somebody has. */
export function clientUploads(
  facts: Pick<FileFacts, "evidence" | "erasureCalls">,
): readonly EvidenceFact[] {
  const { evidence, erasureCalls = [] } = facts;
  const leaving = erasureCalls.find(({ done, over }) => done === undefined && over === undefined);
  return evidence.filter(
    ({ id, from, gone }) =>
      from === "client" && gone === undefined && leaving?.evidenceIds.includes(id) !== true,
  );
}

/** The step that its mail is sent and remembered by: as every other, for ever its own. */
export function nudgeStepKey({ id, followUp }: Pick<NudgeFact, "id" | "followUp">): string {
  return `${followUp}/nudge-${id}`;
}
