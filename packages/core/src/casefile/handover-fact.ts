import type { Said } from "./facts.ts";

/** Another counsellor was proposed. Reasons and the words of a yes stay in the events. */
export interface HandoverFact extends Said {
  readonly id: string;
  readonly to: string;
  readonly toName: string;
  readonly answered?: Said & {
    readonly outcome: "accepted" | "declined" | "withdrawn";
    /** Somebody of the organisation wrote down what the client said. */
    readonly onBehalf?: true;
  };
}
