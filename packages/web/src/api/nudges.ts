import type {
  nudgesSchema,
  withdrawnNudgesSchema,
} from "@aftercare/functions/http/views/nudge-view.ts";
import type { z } from "zod";
import { call } from "./call.ts";

export type Nudges = z.output<typeof nudgesSchema>;
export type NudgeResult = Nudges["results"][number];
export type WithdrawnNudges = z.output<typeof withdrawnNudgesSchema>;

/** Counts, and shows one of the mails; nothing leaves. */
export const tryNudges = (clientIds: readonly string[]) =>
  call<Nudges>("POST", "/v1/nudges", { clientIds, dryRun: true });

interface Wish {
  readonly clientId: string;
  readonly debtId?: string;
  readonly followUp: string;
}

/** Sends what a dry run has shown, none of it within the next minute. The same `nudgeId` again sends nothing twice. */
export const sendNudges = (nudgeId: string, items: readonly Wish[]) =>
  call<Nudges>("POST", "/v1/nudges", { items, dryRun: false, nudgeId });

interface NudgedFile {
  readonly clientId: string;
  readonly debtId?: string;
}

/** Takes back what has not left. */
export const withdrawNudges = (nudgeId: string, files: readonly NudgedFile[]) =>
  call<WithdrawnNudges>("POST", "/v1/nudges/withdrawal", { nudgeId, files });
