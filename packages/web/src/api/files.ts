import type { approvalSchema } from "@aftercare/functions/http/views/approval-view.ts";
import type { accessRecordSchema } from "@aftercare/functions/http/views/access-view.ts";
import type {
  downloadSchema,
  evidenceSchema,
  uploadTicketSchema,
} from "@aftercare/functions/http/views/evidence-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";
import { queryClient } from "./queries.ts";
import { readAll } from "./read-all.ts";

export type Evidence = z.output<typeof evidenceSchema>;
export type EvidenceKind = Evidence["kind"];
export type AccessRecord = z.output<typeof accessRecordSchema>;
export type UploadTicket = z.output<typeof uploadTicketSchema>;
type Approval = z.output<typeof approvalSchema>;
type Download = z.output<typeof downloadSchema>;

interface Items<Item> {
  readonly items: readonly Item[];
}

/** Every file of a client and how it stands, the oldest first. */
export const evidenceQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "evidence", languageStore.get()],
    queryFn: async () =>
      (await call<Items<Evidence>>("GET", path`/v1/clients/${clientId}/evidence`)).items,
  });

/** A link that works for five minutes. Asking for one is looking at the file, and is recorded. */
export async function openFile(clientId: string, evidenceId: string): Promise<Download> {
  const address = path`/v1/clients/${clientId}/evidence/${evidenceId}/download`;
  const opened = await call<Download>("GET", address);
  void queryClient.invalidateQueries({ queryKey: ["client", clientId, "access-record"] });
  return opened;
}

/** The same for a picture on a page. Apart from the client's room, whose changes must not open it anew. */
export const pictureQuery = (clientId: string, evidenceId: string) =>
  queryOptions({
    queryKey: ["picture", clientId, evidenceId],
    queryFn: () => openFile(clientId, evidenceId),
    staleTime: 4 * 60_000,
    gcTime: 4 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What a browser says of a file before it sends it. */
export interface Announcement {
  readonly kind: EvidenceKind;
  readonly debtId?: string;
  readonly paymentId?: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Announces a file and gives the ticket to post it with, good for exactly these bytes and 15 minutes. */
export function announceFile(clientId: string, announcement: Announcement): Promise<UploadTicket> {
  return call<UploadTicket>("POST", path`/v1/clients/${clientId}/evidence`, announcement);
}

/** Who opened or changed the client's things, the newest first: the latest hundred. */
export const accessRecordQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["client", clientId, "access-record", languageStore.get()],
    queryFn: async () => {
      const page = query({ limit: 100 });
      const address = path`/v1/clients/${clientId}/access-record`;
      return (await call<Items<AccessRecord>>("GET", address + page)).items;
    },
  });

/** What the client has asked for that a supervisor decides, the newest first. */
export const ownApprovalsQuery = () =>
  queryOptions({
    queryKey: ["organisation", "own-approvals", languageStore.get()],
    queryFn: () => readAll<Approval>("/v1/approvals"),
  });
