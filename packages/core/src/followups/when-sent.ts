import type { Text } from "../kernel/language.ts";
import type { NoticeId } from "../notices/notice-id.ts";
import { countOf } from "./apply-overrides.ts";
import type { Offset, Rulebook, StepRule } from "./rule.ts";
import { allRules, type AnyRule } from "./wish-rules.ts";

/** One step of a rule that mails a notice. */
export interface SendingStep {
  readonly rule: AnyRule;
  readonly step: StepRule;
}

/** By which steps each notice is mailed. */
export function sendingSteps(rulebook: Rulebook): ReadonlyMap<NoticeId, readonly SendingStep[]> {
  const found = new Map<NoticeId, SendingStep[]>();
  for (const rule of allRules(rulebook)) {
    for (const step of rule.steps) {
      if (step.notice === undefined) continue;
      found.set(step.notice, [...(found.get(step.notice) ?? []), { rule, step }]);
    }
  }
  return found;
}

/** When a step speaks, as a person would say it. */
export function whenSent({ from, offset }: Pick<StepRule, "from" | "offset">): Text {
  const count = countOf(offset);
  const days = { "zh-CN": `${Math.abs(count)}${unit(offset)["zh-CN"]}`, en: counted(offset) };
  if (from === "anchor") {
    if (count === 0) return { "zh-CN": "事情发生的当天", en: "On the day it happened" };
    return { "zh-CN": `事情发生${days["zh-CN"]}后`, en: `${days.en} after it happened` };
  }
  if (count === 0) return { "zh-CN": "到日子的当天", en: "On its day" };
  const after = count > 0;
  return {
    "zh-CN": `${after ? "过了日子" : "到日子前"}${days["zh-CN"]}`,
    en: `${days.en} ${after ? "after" : "before"} its day`,
  };
}

function counted(offset: Offset): string {
  const count = Math.abs(countOf(offset));
  return `${count} ${unit(offset).en}${count === 1 ? "" : "s"}`;
}

function unit(offset: Offset): Text {
  if ("days" in offset) return { "zh-CN": "天", en: "day" };
  if ("workingDays" in offset) return { "zh-CN": "个工作日", en: "working day" };
  return { "zh-CN": "年", en: "year" };
}
