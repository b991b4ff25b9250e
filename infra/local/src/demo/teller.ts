import { cnCalendar } from "@aftercare/core/calendar/cn-calendar.ts";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { dateOf, parseInstant, toLocal } from "@aftercare/core/calendar/instant.ts";
import { rulebook } from "@aftercare/core/followups/registry.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";
import type { CallerAnswer } from "../caller.ts";
import type { RecordedMail } from "../engines/mail/recorded-mail.ts";
import type { PlayedCase, Scene } from "./played-case.ts";

/** Tells on a terminal what happens: one column of days, then what changed, in ISO dates. */
export interface Teller {
  title(played: PlayedCase): void;
  scene(scene: Scene): void;
  answer(answer: CallerAnswer): void;
  upload(kind: string, fileName: string): void;
  /** Something between people that moves no date. */
  word(text: Text): void;
  /** What somebody who asked was shown. */
  seen(line: string): void;
  mail(mail: RecordedMail): void;
  line(text?: string): void;
}

interface Change {
  readonly change: "added" | "moved" | "done" | "skipped" | "superseded" | "reopened";
  readonly rule: string;
  readonly followUp: string;
  readonly due: string;
  readonly from?: string;
}

const signs = { added: "+", moved: "→", done: "✓", skipped: "-", superseded: "×", reopened: "+" };
const margin = " ".repeat(12);

export function makeTeller(
  write: (line: string) => void,
  options: {
    readonly zone: string;
    readonly colour: boolean;
    /** Only what these rules plan; without them everything. */
    readonly rules?: readonly string[] | undefined;
  },
): Teller {
  const paint = (code: number, text: string) =>
    options.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const dim = (text: string) => paint(90, text);
  const bold = (text: string) => paint(1, text);
  const day = (instant: string) => {
    const parsed = parseInstant(instant);
    return parsed === undefined ? "" : dateOf(toLocal(parsed, options.zone));
  };

  function changeLine({ change, rule, followUp, due, from }: Change): string {
    const sign = signs[change];
    const dates = from === undefined ? withStaffDay(due) : `${from} → ${withStaffDay(due)}`;
    const text = `${sign} ${rule.padEnd(10)} ${dates}  ${titleOf(rule, followUp)["zh-CN"]}`;
    return `${margin}${change === "superseded" ? dim(text) : text}`;
  }

  const { rules } = options;
  const isTold = (rule: string) => rules === undefined || rules.some((one) => rule.startsWith(one));

  return {
    line: (text = "") => write(text),
    title(played) {
      write("");
      write(bold(played.title["zh-CN"]));
      write(dim(played.title.en));
    },
    scene({ at, tell }) {
      write("");
      write(`${bold(day(at))}  ${bold(tell["zh-CN"])}`);
      write(`${margin}${dim(tell.en)}`);
    },
    answer({ status, body }) {
      if (status === 200) return this.word(repeated);
      const { difference = [], detail } = body as { difference?: Change[]; detail?: string };
      if (detail !== undefined) write(`${margin}${paint(33, `! ${detail}`)}`);
      for (const change of difference) if (isTold(change.rule)) write(changeLine(change));
    },
    upload(kind, fileName) {
      write(`${margin}${paint(36, `↑ ${kind}`)}  ${fileName}`);
    },
    word(text) {
      write(`${margin}${paint(36, `· ${text["zh-CN"]}`)}  ${dim(text.en)}`);
    },
    seen(line) {
      write(`${margin}${paint(36, "=")} ${line}`);
    },
    mail({ at, to, subject, headers }) {
      const speaking = rulesOf(headers);
      if (!speaking.some(isTold)) return;
      const told = dim(speaking.join(" "));
      write(`${day(at)}  ${paint(34, "✉")} ${to.join(", ")}  ${subject}  ${told}`);
    },
  };
}

const repeated: Text = { "zh-CN": "已经记过，不再算一次", en: "recorded before, and counted once" };

/** A rest day is followed by the day on which the staff act. */
function withStaffDay(due: string): string {
  const staffDay = cnCalendar.rollForward(isoDate(due)).date;
  return staffDay === due ? due : `${due} (staff ${staffDay})`;
}

/** The rules that speak in a mail: its header names every step, `R04@2025-06-20/chase`. */
function rulesOf(headers: RecordedMail["headers"]): string[] {
  const steps = headers.find(({ name }) => name.toLowerCase() === "x-aftercare-steps")?.value ?? "";
  return steps.split(" ").map((step) => step.replace(/@.*\/(?!due$)/, " ").replace(/@.*/, ""));
}

function titleOf(rule: string, followUp: string): Text {
  const known = [...rulebook.debt, ...rulebook.client].find(({ id }) => id === rule);
  return known?.title ?? { "zh-CN": followUp, en: followUp };
}
