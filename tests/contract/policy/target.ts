import type { ClientId, DebtId, FileRef, OrgId } from "@aftercare/core/kernel/ids.ts";
import type { DeliveryRef } from "@aftercare/core/ports/deliveries.ts";
import type { ClientName, House, Player } from "./cast.ts";

/** What a verb is pointed at: a client with everything about them, and the organisation they are in. */
export interface Target {
  readonly house: House;
  readonly client: ClientName;
  readonly orgId: OrgId;
  readonly clientId: ClientId;
  /** Where the client's mail goes. */
  readonly email: string;
  readonly file: FileRef;
  readonly debt: FileRef & { readonly debtId: DebtId };
  /** A debt whose file is closed. */
  readonly closedDebt: FileRef & { readonly debtId: DebtId };
  readonly evidenceId: string;
  /** One that is done. */
  readonly dossierId: string;
  /** One that is open in the debt. */
  readonly followUp: string;
  readonly approvalId: string;
  /** The counsellor who asked for it. */
  readonly askedBy: "wang" | "zhao";
  /** Of the client to their own file. */
  readonly invitationId: string;
  readonly things: Things;
}

/** Of an organisation, and of no client. */
export interface Things {
  /** An auditor's: nobody in the table needs that membership. */
  readonly memberId: string;
  readonly zhaoId: string;
  readonly staffInvitationId: string;
  readonly keyId: string;
  readonly sourceId: string;
  readonly endpointId: string;
  /** Asked for by the organisation's admin. */
  readonly exportId: string;
  /** Waits for its file; and one whose rows were checked. */
  readonly importId: string;
  readonly checkedImportId: string;
  /** In the register of lenders, version 1. */
  readonly creditorId: string;
  /** One that is due, and one that was given up. */
  readonly delivery: DeliveryRef;
  readonly deadDelivery: DeliveryRef;
}

/** What a call may need besides context and target. */
export interface Scene {
  readonly player: Player;
  /** The player's own organisation. */
  readonly home: Things;
  /** Different for every call. */
  readonly id: string;
}
