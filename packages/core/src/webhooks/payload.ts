import { subjectOf, type FileRef } from "../kernel/ids.ts";
import type { StoredEvent } from "../ports/case-files.ts";
import { toldData } from "./told-fields.ts";

/** A CloudEvents 1.0 event in structured JSON mode, with the extensions `sequence` and `recordedtime`. */
export const payloadType = "application/cloudevents+json";

/** What a receiver is told of an event; its identity is source, subject and id, as it was recorded. */
export function payloadOf(file: FileRef, event: StoredEvent): string {
  const { id, source, type, time, recordedAt, seq, on, data } = event;
  return JSON.stringify({
    specversion: "1.0",
    id,
    source,
    type,
    subject: subjectOf(file),
    time: time ?? recordedAt,
    recordedtime: recordedAt,
    sequence: String(seq),
    datacontenttype: "application/json",
    data: { on, ...toldData(type, data) },
  });
}
