import type { Flaws } from "../../ui/form/use-form.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { talkTexts as texts } from "./talk-texts.ts";

/** The next step is proposed for a week later; the counsellor changes it where another day was agreed. */
export const stepAfterDays = 7;

export interface TypedTalk {
  readonly channel: string;
  readonly outcome: string;
  readonly note: string;
  readonly step: string;
  readonly stepOn: string;
  readonly stepDone: boolean;
  readonly on: string;
}

export function checkTalk({ outcome, step, stepOn, on }: TypedTalk, today: string) {
  const isStepLate = step.trim() !== "" && stepOn < today;
  const flaws: Flaws<TypedTalk> = {
    ...(outcome === "" ? { outcome: texts.outcomeFlaw } : {}),
    ...(isStepLate ? { stepOn: texts.stepOnFlaw } : {}),
    ...(on === "" ? { on: uiTexts.dayFlaw } : {}),
  };
  return flaws;
}

/** The event's data but for its id; what was not written is left out. */
export function talkOf({ channel, outcome, note, step, stepOn, stepDone, on }: TypedTalk) {
  const text = step.trim();
  return {
    channel,
    outcome,
    ...(note.trim() === "" ? {} : { note: note.trim() }),
    ...(text === "" ? {} : { nextStep: { text, on: stepOn } }),
    ...(stepDone ? { previousStepDone: true } : {}),
    on,
  };
}
