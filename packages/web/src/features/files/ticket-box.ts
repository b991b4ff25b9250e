import type { UploadTicket } from "../../api/files.ts";

/** One file's ticket, used again while it is good: each new one would announce the file once more. */
export interface TicketBox {
  readonly take: () => Promise<UploadTicket>;
  throwAway(): void;
}

/** Of the 15 minutes that a ticket is good for, with a minute to spare; by the device's own clock. */
const goodMs = 14 * 60 * 1000;

export function makeTicketBox(
  ask: () => Promise<UploadTicket>,
  nowMs: () => number = () => new Date().getTime(),
): TicketBox {
  let held: { readonly ticket: UploadTicket; readonly since: number } | undefined;
  return {
    async take() {
      const since = nowMs();
      if (held === undefined || since - held.since > goodMs) held = { ticket: await ask(), since };
      return held.ticket;
    },
    throwAway() {
      held = undefined;
    },
  };
}
