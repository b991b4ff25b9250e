import type { ListedRule } from "../../api/rules.ts";
import { useSay } from "../../language/language.ts";
import { Tag } from "../../ui/page.tsx";
import { isOffNow, wishFor, type TypedRule } from "./draft-rules.ts";
import { RuleFacts } from "./rule-facts.tsx";
import { RuleForm } from "./rule-form.tsx";
import { RuleSteps } from "./rule-steps.tsx";
import { dueWords } from "./rule-words.ts";
import { rulesTexts as texts } from "./rules-texts.ts";
import styles from "./rules.module.css";

interface RuleCardProps {
  readonly rule: ListedRule;
  readonly names: ReadonlyMap<string, string>;
  readonly typed: TypedRule | undefined;
  readonly isInDraft: boolean;
  /** Only where the reader may change the rule. */
  readonly onType: ((typed: TypedRule | undefined) => void) | undefined;
  readonly linksMails: boolean;
}

/** One rule: what and when at a glance, and behind it why, whose word it is and what may be changed. */
export function RuleCard(props: RuleCardProps) {
  const { rule, names, typed, isInDraft, onType, linksMails } = props;
  const say = useSay();
  const drafted = wishFor(rule, typed);
  return (
    <details className={styles.rule}>
      <summary>
        <span className={styles.name}>
          <h3>{rule.title}</h3>
          <ClockWords rule={rule} />
          {isOffNow(rule) ? <Tag tone="attention">{say(texts.isOff)}</Tag> : undefined}
          {rule.changed === undefined || isOffNow(rule) ? undefined : (
            <Tag tone="good">{say(texts.isChanged)}</Tag>
          )}
          {isInDraft ? <Tag tone="attention">{say(texts.inDraft)}</Tag> : undefined}
        </span>
        <span className={styles.when}>{dueWords(say, rule, drafted.days ?? rule.days)}</span>
      </summary>
      <div className={styles.inside}>
        <p>{rule.why}</p>
        <RuleFacts rule={rule} names={names} />
        <RuleSteps rule={rule} linksMails={linksMails} />
        {onType === undefined ? undefined : (
          <RuleForm rule={rule} typed={typed} isInDraft={isInDraft} onType={onType} />
        )}
      </div>
    </details>
  );
}

function ClockWords({ rule: { clock, sources } }: { readonly rule: ListedRule }) {
  const say = useSay();
  if (clock === "law") return <Tag tone="accent">{say(texts.law)}</Tag>;
  return <Tag>{say(sources.includes("house rule") ? texts.ours : texts.advice)}</Tag>;
}
