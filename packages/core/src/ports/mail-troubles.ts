import type { Instant } from "../calendar/instant.ts";
import type { ClientId, DebtId, OrgId } from "../kernel/ids.ts";
import type { Page, PageOptions } from "./case-files.ts";

export const troubleKinds = ["bounced", "complained", "failed", "uncertain"] as const;
export type TroubleKind = (typeof troubleKinds)[number];

export const troublesKeptForDays = 400;

/** A mail that did not arrive, was not wanted, or may have been lost. Holds no name and no address. */
export interface MailTrouble {
  readonly orgId: OrgId;
  readonly at: Instant;
  /** The mail and what became of it: the same trouble told again is the same row. */
  readonly id: string;
  readonly kind: TroubleKind;
  readonly audience: "client" | "staff";
  readonly clientId: ClientId;
  readonly debtId?: DebtId;
  readonly mail: string;
  /** Where it went: whose mail service, and a tag by which that very address is known again. */
  readonly to?: { readonly domain: string; readonly mailbox: string };
  /** A code of the mail service's, or of ours. */
  readonly why?: string;
}

/** Before it is written: the commit that it belongs to says when and for whom. */
export type TroubleOfMail = Omit<MailTrouble, "orgId" | "at">;

export interface TroubleSpan {
  readonly from: Instant;
  /** Until just before. */
  readonly until: Instant;
}

export interface MailTroubles {
  /** For a mail whose trouble is no event; all others are written by the commit of theirs. */
  append(trouble: MailTrouble): Promise<void>;
  /** Newest first. */
  list(orgId: OrgId, options: TroubleSpan & PageOptions): Promise<Page<MailTrouble>>;
  /** Newest first, `most` at most. */
  during(
    orgId: OrgId,
    options: TroubleSpan & { readonly most: number },
  ): Promise<readonly MailTrouble[]>;
  /** Deletes all that is about one client. */
  eraseOf(orgId: OrgId, clientId: ClientId, span: TroubleSpan): Promise<void>;
}
