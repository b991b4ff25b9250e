import type { ReactNode } from "react";
import type { ListedRule } from "../../api/rules.ts";
import { useSay, type Say } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { useActorWords } from "../timeline/actor-words.ts";
import { typedBounds } from "./draft-rules.ts";
import { isOpenToChange } from "./rule-shown.ts";
import { audienceWords, countWords, dueWords, sourceWords, stepWords } from "./rule-words.ts";
import { rulesTexts as texts, wordTexts } from "./rules-texts.ts";
import styles from "./rules.module.css";

/** What ends it, where it comes from, what may be changed of it, and who changed it last. */
export function RuleFacts({
  rule,
  names,
}: {
  readonly rule: ListedRule;
  readonly names: ReadonlyMap<string, string>;
}) {
  const say = useSay();
  const who = useActorWords(names);
  const { id, changed } = rule;
  const facts = [
    [texts.endsWhen, rule.endsWhen],
    [texts.source, sourceWords(say, rule)],
    [texts.whatMay, mayWords(say, rule)],
    [
      texts.version,
      say(changed === undefined ? texts.productVersion : texts.versionOf, {
        id,
        n: changed?.version ?? 1,
      }),
    ],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <Fact key={name.en} name={say(name)} value={value} />
      ))}
      {changed === undefined ? undefined : (
        <>
          <Fact
            name={say(texts.changedBy)}
            value={
              <>
                {who(changed.by)} · <Day on={changed.since} />
              </>
            }
          />
          <Fact name={say(texts.proposedNow)} value={dueWords(say, rule, rule.days)} />
        </>
      )}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function mayWords(say: Say, rule: ListedRule): string {
  if (!isOpenToChange(rule)) {
    return say(rule.clock === "law" ? texts.nothingLaw : texts.nothingSafe);
  }
  const steps = rule.steps.flatMap((step) => {
    const bounds = typedBounds(step);
    return bounds === undefined
      ? []
      : [
          say(texts.mayStep, {
            what: audienceWords(say, step),
            when: stepWords(say, rule, step, step.days),
            ...boundsIn(say, bounds, step.unit),
          }),
        ];
  });
  const days = typedBounds(rule);
  return [
    ...(days === undefined ? [] : [say(texts.mayDays, boundsIn(say, days, rule.unit))]),
    ...steps,
    ...(rule.mayBeOff ? [say(texts.mayBeOff)] : []),
  ].join(say(wordTexts.semicolon));
}

function boundsIn(say: Say, [least, most]: readonly [number, number], unit: ListedRule["unit"]) {
  return { least, most: countWords(say, most, unit) };
}
