import type { ReactNode } from "react";
import { isChangedMeanwhile } from "../../api/changed-meanwhile.ts";
import { previewRules, type ListedRule, type Rules } from "../../api/rules.ts";
import { useSay, type Say } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { Card, Empty, Page, Section } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { ImpactView } from "../impact/impact-view.tsx";
import type { ImpactPage } from "../impact/sum-impact.ts";
import { useImpact } from "../impact/use-impact.ts";
import { wishesFor, wishFor, type RulesDraft } from "./draft-rules.ts";
import { wishWords } from "./rule-words.ts";
import { rulesTexts as texts } from "./rules-texts.ts";
import type { DraftOfRules } from "./use-rules-draft.ts";

interface ReviewProps {
  readonly rules: Rules;
  readonly drafted: DraftOfRules;
}

type Previewed = Awaited<ReturnType<typeof previewRules>>;

/** The draft once more, what it would move, and only then the button. */
export function RulesReview({ rules, drafted }: ReviewProps) {
  const say = useSay();
  const { form, changed, isFlawed } = drafted;
  const back = <ButtonLink to="/admin/rules">{say(texts.backToRules)}</ButtonLink>;
  if (changed.length === 0 || isFlawed) {
    return (
      <Page title={say(texts.reviewTitle)}>
        <Empty>
          <p>{say(isFlawed ? texts.draftFlawed : texts.noChanges)}</p>
          {back}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={say(texts.reviewTitle)} lead={say(texts.reviewLead)} width="wide">
      <FormFrame form={form} submit={say(texts.publish)} aside={back}>
        {isChangedMeanwhile(form.failure) ? (
          <Card tone="attention">
            <p>{say(texts.meanwhile)}</p>
          </Card>
        ) : undefined}
        <Section title={say(texts.changes)}>
          <Table
            name={say(texts.changes)}
            rows={changed}
            keyOf={({ id }) => id}
            columns={columnsOf(say, drafted.draft)}
          />
        </Section>
        <RulesImpact rules={rules} drafted={drafted} />
      </FormFrame>
    </Page>
  );
}

function columnsOf(say: Say, draft: RulesDraft): readonly Column<ListedRule>[] {
  return [
    { title: say(texts.rule), render: ({ title }) => title },
    { title: say(texts.before), render: (rule) => <Wish rule={rule} /> },
    { title: say(texts.after), render: (rule) => <Wish rule={rule} typed={draft[rule.id]} /> },
  ];
}

function Wish({
  rule,
  typed,
}: {
  readonly rule: ListedRule;
  readonly typed?: RulesDraft[string] | undefined;
}): ReactNode {
  const say = useSay();
  return wishWords(say, rule, wishFor(rule, typed)).map((phrase) => <p key={phrase}>{phrase}</p>);
}

function RulesImpact({ rules, drafted }: ReviewProps) {
  const wishes = wishesFor(rules.items, drafted.draft);
  const walked = useImpact(
    ["rules", rules.version, wishes],
    (cursor) => previewRules(wishes, cursor),
    pageOf,
  );
  return <ImpactView {...walked} />;
}

function pageOf({ examples, ...page }: Previewed): ImpactPage {
  return { ...page, examples: examples.map(({ due, ...example }) => ({ ...example, to: due })) };
}
