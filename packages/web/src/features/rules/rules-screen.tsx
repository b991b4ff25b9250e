import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/may.ts";
import { rulesQuery } from "../../api/rules.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { tell } from "../../ui/notices.tsx";
import { Card, Empty, Note, Page, Section } from "../../ui/page.tsx";
import { DraftBar } from "./draft-bar.tsx";
import { byFlow } from "./flows.ts";
import { RuleCard } from "./rule-card.tsx";
import { RuleFilter } from "./rule-filter.tsx";
import { isOpenToChange, shownOf } from "./rule-shown.ts";
import { RulesHistory } from "./rules-history.tsx";
import { RulesReview } from "./rules-review.tsx";
import { rulesTexts as texts } from "./rules-texts.ts";
import { useRulesDraft } from "./use-rules-draft.ts";
import styles from "./rules.module.css";

/** A5: every rule in words, and what this organisation makes of it. */
export function RulesScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { data: rules } = useSuspenseQuery(rulesQuery());
  const names = useStaffNames();
  const { show = "all", step } = useSearch({ strict: false });
  const mayChange = useMay("organisation.change");
  const maySeeHistory = useMay("organisation.history");
  const mayReadMails = useMay("wording.read");
  const drafted = useRulesDraft(rules, () => {
    tell(say(texts.published));
    void navigate({ to: "/admin/rules" });
  });
  const shown = shownOf(rules.items, show, drafted.changed);

  if (mayChange && step === "review") return <RulesReview rules={rules} drafted={drafted} />;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      {mayChange ? undefined : <Note>{say(texts.readOnly)}</Note>}
      {rules.replanning ? (
        <Card tone="attention">
          <p role="status">{say(texts.replanning)}</p>
        </Card>
      ) : undefined}
      <RuleFilter rules={rules.items} />
      {shown.length === 0 ? (
        <Empty>
          <p>{say(texts.noneChanged)}</p>
        </Empty>
      ) : undefined}
      {byFlow(shown).map(({ flow, rules: ofFlow }) => (
        <Section key={flow.title.en} title={say(flow.title)}>
          <ul className={styles.rules}>
            {ofFlow.map((rule) => (
              <li key={rule.id} id={rule.id}>
                <RuleCard
                  rule={rule}
                  names={names}
                  typed={drafted.draft[rule.id]}
                  isInDraft={drafted.changed.includes(rule)}
                  onType={
                    mayChange && isOpenToChange(rule)
                      ? (typed) => drafted.type(rule, typed)
                      : undefined
                  }
                  linksMails={mayReadMails}
                />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {maySeeHistory ? <RulesHistory rules={rules.items} names={names} /> : undefined}
      {mayChange ? <DraftBar drafted={drafted} /> : undefined}
    </Page>
  );
}
