import { createHash } from "node:crypto";
import type { UploadTicket } from "@aftercare/core/ports/file-store.ts";
import { good, itemsOf } from "./furnish.ts";
import { textIn, type Answer } from "./http.ts";
import type { Sender } from "./person.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export interface Ticket extends UploadTicket {
  readonly evidenceId: string;
}

/** What a browser says of these bytes, as it should or otherwise. */
export function announcementOf(bytes: Bytes, more: object = {}) {
  return {
    kind: "bank_record",
    fileName: "流水.pdf",
    mediaType: "application/pdf",
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...more,
  };
}

export function announce(sender: Sender, clientId: string, announcement: object): Promise<Answer> {
  return sender.ask("POST", `/v1/clients/${clientId}/evidence`, announcement);
}

export async function ticketFor(
  sender: Sender,
  clientId: string,
  announcement: object,
): Promise<Ticket> {
  const { body } = await good(announce(sender, clientId, announcement));
  const fields = body["fields"] as Record<string, string>;
  return { evidenceId: textIn(body, "evidenceId"), url: textIn(body, "url"), fields };
}

/** Posts straight to the file store, as a browser does; a field that is changed to undefined is left out. */
export async function post(
  { url, fields }: UploadTicket,
  bytes: Bytes,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) {
    if (value !== undefined) form.append(name, value);
  }
  form.append("file", new Blob([bytes]), "a.pdf");
  const response = await fetch(url, { method: "POST", body: form, redirect: "manual" });
  await response.arrayBuffer();
  return response.status;
}

/** How the product sees a piece of evidence. */
export async function standingOf(
  sender: Sender,
  clientId: string,
  evidenceId: string,
): Promise<unknown> {
  const answer = await good(sender.ask("GET", `/v1/clients/${clientId}/evidence`));
  return itemsOf(answer).find((item) => item["evidenceId"] === evidenceId)?.["standing"];
}

/** Where the file can be fetched for the next five minutes. */
export async function downloadLink(
  { ask }: Sender,
  clientId: string,
  evidenceId: string,
): Promise<string> {
  const path = `/v1/clients/${clientId}/evidence/${evidenceId}/download`;
  return textIn((await good(ask("GET", path))).body, "url");
}
