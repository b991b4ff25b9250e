import type { IsoDate } from "../calendar/dates.ts";
import type { LocalDateTime } from "../calendar/instant.ts";
import type { DateEstimate } from "../calendar/working-days.ts";
import type { Text } from "../kernel/language.ts";
import type { NoticeId } from "../notices/notice-id.ts";
import type { Anchor, Audience, Clock } from "./rule.ts";

/** `planned` cannot be done yet, `open` can be done now. The last three are ends. */
export type FollowUpState = "planned" | "open" | "done" | "skipped" | "superseded";

export interface FollowUp {
  /** `<rule>@<anchor date>` and, for rules that yield several, `#<what>`. Unique within a case file. */
  readonly key: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly title: Text;
  readonly anchor: Anchor;
  readonly anchorOn: IsoDate;
  /** The channel, account, objection, contact … this one is for. */
  readonly subject?: string;
  /** What somebody of the organisation wrote down about it, as typed. For staff; never mailed. */
  readonly words?: string;
  readonly state: FollowUpState;
  /** It can be done from this day on. */
  readonly opensOn: IsoDate;
  readonly due: IsoDate;
  /** The next working day when `due` is a rest day. */
  readonly staffDue: IsoDate;
  /** Of a window in working days: official, or provisional with its range. Counted days are always certain. */
  readonly estimate: DateEstimate;
  readonly clock: Clock;
  readonly sources: readonly string[];
  readonly article?: string;
  readonly caution?: Text;
  readonly steps: readonly FollowUpStep[];
  /** The day from which a person of the organisation has to look at it. */
  readonly attentionOn?: IsoDate;
  readonly snoozedUntil?: IsoDate;
  readonly endedOn?: IsoDate;
  readonly endedBy?: string;
  readonly endReason?: string;
}

/** `dropped`: its follow-up ended, it was snoozed past, or it lay behind when the facts became known. */
export type StepState = "waiting" | "due" | "sent" | "withheld" | "uncertain" | "dropped";

export interface FollowUpStep {
  /** `<follow-up key>/<step id>`, unique for ever within a case file: what makes a reminder unrepeatable. */
  readonly key: string;
  readonly id: string;
  readonly audience: Audience;
  readonly notice?: NoticeId;
  /** The client's date: raw. */
  readonly on: IsoDate;
  /** The staff's date: the next working day. */
  readonly staffOn: IsoDate;
  /** When the machine acts, on the organisation's clocks. */
  readonly at: LocalDateTime;
  readonly state: StepState;
  /** At any hour. */
  readonly atOnce?: true;
  readonly copySupervisors?: true;
}

export interface Plan {
  readonly followUps: readonly FollowUp[];
  /** The earliest moment the machine must act, outside quiet hours; undefined when nothing lies ahead. */
  readonly nextAt?: LocalDateTime;
  /** The earliest day a person must act. */
  readonly attentionOn?: IsoDate;
}

export function isOpen(followUp: FollowUp): boolean {
  return followUp.state === "open" || followUp.state === "planned";
}

/** Whether a mail that left, or may have left, told the client of it. */
export function wasMailed({ steps }: FollowUp): boolean {
  return steps.some(
    ({ audience, state }) => audience === "client" && (state === "sent" || state === "uncertain"),
  );
}
