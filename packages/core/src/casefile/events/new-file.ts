import type { FileFacts } from "../facts.ts";
import type { Happening } from "./define.ts";

/** What every case file starts with. */
export function newFile(event: Happening<unknown>, assignee?: string): FileFacts {
  return {
    seq: event.seq,
    openedOn: event.on,
    ...(assignee === undefined ? {} : { assignee: { id: assignee } }),
    evidence: [],
    ended: {},
    snoozed: {},
    helpAsked: {},
    steps: {},
    revisions: [],
  };
}
