import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { objectionTexts as texts } from "./objection-texts.ts";

/** An objection as the form types it. */
export type ObjectionValues = {
  readonly when: string;
  readonly channel: string;
  readonly on: string;
  readonly receipt: string;
  readonly filedBy: string;
  /** The power of attorney, where somebody else filed it. */
  readonly poa: string;
  /** By place in the list: an id may hold what a field's name must not. */
  readonly about: readonly boolean[];
};

export function checkObjection(
  { when, channel, on, filedBy, poa, about }: ObjectionValues,
  today: string,
): Flaws<ObjectionValues> {
  const isFiled = when === "filed";
  return {
    ...(channel === "" ? { channel: uiTexts.requiredFlaw } : {}),
    ...(isFiled && (on === "" || on > today) ? { on: uiTexts.dayFlaw } : {}),
    ...(isFiled && filedBy === "proxy" && poa === "" ? { poa: uiTexts.requiredFlaw } : {}),
    ...(about.some(Boolean) ? {} : { channel: texts.whichFlaw }),
  };
}

interface Named {
  readonly objectionId: string;
  readonly anomalies: readonly string[];
}

/** The event's data: a draft names no day of filing, no receipt and nobody who filed it. */
export function objectionOf(values: ObjectionValues, { objectionId, anomalies }: Named) {
  const { when, channel, on, receipt, filedBy, poa, about } = values;
  const plain = { objectionId, channel, anomalies: anomalies.filter((_, at) => about[at]) };
  if (when !== "filed") return plain;
  const receiptNumber = receipt.trim();
  return {
    ...plain,
    ...(receiptNumber === "" ? {} : { receiptNumber }),
    ...(filedBy === "proxy" ? { filedBy, poaEvidenceId: poa } : {}),
    on,
  };
}
