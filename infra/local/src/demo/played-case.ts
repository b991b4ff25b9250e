import type { EvidenceKind } from "@aftercare/core/casefile/facts.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";

/** A case as a script: what happens when, told in one sentence each. */
export interface PlayedCase {
  readonly name: string;
  readonly title: Text;
  /** RFC 3339. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly client: string;
  readonly debt: string;
  readonly scenes: readonly Scene[];
}

/** Who acts: the client, with an account of their own, or the counsellor. */
export type Actor = "client" | "counsellor";

export interface Scene {
  readonly at: string;
  readonly tell: Text;
  /** Who posts its events and uploads; without a word the client. */
  readonly by?: Actor;
  readonly events?: readonly PlayedEvent[];
  readonly uploads?: readonly { readonly kind: EvidenceKind; readonly fileName: string }[];
  /** After this the client is invited, and signs in for the first time. */
  readonly invites?: true;
  /** The code with which the door is expected to refuse the scene's events. */
  readonly refused?: string;
}

/** Subject, type without prefix and version, data; and who posts it, where it is not whose scene it is. */
export type PlayedEvent = readonly [
  subject: string,
  type: string,
  data: Readonly<Record<string, unknown>>,
  by?: Actor,
];
