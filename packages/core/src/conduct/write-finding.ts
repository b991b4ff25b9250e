import type { Language, Text } from "../kernel/language.ts";
import { writeDate } from "../notices/write-date.ts";
import { scopeNames } from "./bases.ts";
import { conductRules, type ConductRuleId } from "./conduct-rules.ts";
import type { ConductFinding } from "./find-conduct.ts";

/** One sentence of a finding as a person reads it: that it *may* not accord with what, and whom that binds. */
export function writeFinding(finding: ConductFinding, language: Language): string {
  const { on, at, count, bases, rule } = finding;
  const when = at === undefined ? writeDate(on, language) : `${writeDate(on, language)} ${at}`;
  const times = count === undefined ? "" : timesIn(count)[language];
  const what = `${titleOfConduct(rule)[language]}${times}`;
  const measures = bases.map(({ name, scope }) =>
    language === "zh-CN"
      ? `${name[language]}（适用范围：${scopeNames[scope][language]}）`
      : `${name[language]} (scope: ${scopeNames[scope][language]})`,
  );
  return language === "zh-CN"
    ? `${when}，${what}：可能不符合${measures.join("、")}。`
    : `${when}, ${what}: may not accord with ${measures.join("; ")}.`;
}

const timesIn = (count: number): Text => ({ "zh-CN": `（${count}次）`, en: ` (${count})` });

export function titleOfConduct(id: ConductRuleId): Text {
  return ruleOf(id).title;
}

/** What it is measured by asks for, in words. */
export function writeAsked({ rule, limit }: ConductFinding, language: Language): string {
  return ruleOf(rule).asks[language].replace("{limit}", String(limit ?? ""));
}

function ruleOf(id: ConductRuleId) {
  const rule = conductRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}
