import type { IsoDate } from "../calendar/dates.ts";
import { checkedOn, type Confidence, type Creditor, type OfficialChannel } from "./creditor.ts";

export interface OfficialChannels {
  readonly creditorId: string;
  readonly channels: readonly OfficialChannel[];
  readonly checkedOn?: IsoDate;
  /** Anything but H is shown with "check on the lender's own site or your contract". */
  readonly confidence: Confidence;
  /** Whether a supervisor of the organisation, or the shared list, stands behind it. */
  readonly isReviewed: boolean;
}

/**
 * By which ways one reaches the lender itself, to ask whether a call or a demand was theirs. Phones come first.
 * Empty channels mean that nobody knows: then the number stands on the card, in the contract or in the app.
 */
export function officialChannels(creditor: Creditor): OfficialChannels {
  const { creditorId, official, sources, state } = creditor;
  const day = checkedOn(creditor);
  return {
    creditorId,
    channels: [...official].toSorted((a, b) => placeOf(a) - placeOf(b)),
    ...(day === undefined ? {} : { checkedOn: day }),
    confidence: weakest(sources.map(({ confidence }) => confidence)),
    isReviewed: state === "reviewed",
  };
}

function placeOf({ kind }: OfficialChannel): number {
  return ["phone", "app", "wechat", "site"].indexOf(kind);
}

function weakest(all: readonly Confidence[]): Confidence {
  if (all.length === 0 || all.includes("L")) return "L";
  return all.includes("M") ? "M" : "H";
}
