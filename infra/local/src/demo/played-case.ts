import type { EvidenceKind } from "@aftercare/core/casefile/facts.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";

/** A case as a script: what happens when, told in one sentence each. */
export interface PlayedCase {
  /** As `npm run demo -- --case` names it. */
  readonly name: string;
  readonly title: Text;
  /** RFC 3339. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Whose file it is: `clients/li`. */
  readonly client: string;
  /** Only what follows from these rules is told; without them everything is. */
  readonly rules?: readonly string[];
  readonly scenes: readonly Scene[];
}

/** Who acts: the client and the staff with accounts of their own, or a system with a key. */
export type Actor =
  | "client"
  | "counsellor"
  | "supervisor"
  | "admin"
  | "auditor"
  | "partner"
  /** A system of another organisation. */
  | "elsewhere";

export interface Scene {
  readonly at: string;
  readonly tell: Text;
  /** Who does what happens in it; without a word the client. */
  readonly by?: Actor;
  readonly events?: readonly PlayedEvent[];
  readonly uploads?: readonly PlayedUpload[];
  /** What is asked for over the API, or looked at. */
  readonly calls?: readonly PlayedCall[];
  /** After its events the client is invited, and signs in for the first time. */
  readonly invites?: true;
  /** The code with which the door is expected to refuse the scene's events. */
  readonly refused?: string;
}

/** Subject, type without prefix and version, data. */
export type PlayedEvent = readonly [
  subject: string,
  type: string,
  data: Readonly<Record<string, unknown>>,
  how?: {
    /** Who posts it, where it is not whose scene it is. */
    readonly by?: Actor;
    /** The same id is the same event, however often it is posted. */
    readonly id?: string;
    /** When it happened, by the clock of who posts it (RFC 3339). */
    readonly time?: string;
  },
];

export interface PlayedUpload {
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly debtId?: string;
}

export interface PlayedCall {
  readonly path: string;
  /** GET without a word. */
  readonly method?: "POST" | "PUT";
  readonly body?: Readonly<Record<string, unknown>>;
  readonly by?: Actor;
  /** As the answer must come; 200 without a word. */
  readonly status?: number;
  /** What is told of the answer, a line each. */
  tell(body: Readonly<Record<string, unknown>>): readonly string[];
}
