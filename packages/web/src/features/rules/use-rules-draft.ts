import { isChangedMeanwhile } from "../../api/changed-meanwhile.ts";
import { useMembership } from "../../api/me.ts";
import { changeRules, type ListedRule, type Rules } from "../../api/rules.ts";
import { refresh } from "../../api/use-action.ts";
import { useForm, type Form } from "../../ui/form/use-form.ts";
import { changedBy, isFlawed, wishesFor, type RulesDraft, type TypedRule } from "./draft-rules.ts";
import { rulesTexts as texts } from "./rules-texts.ts";

interface Values {
  readonly draft: RulesDraft;
}

export interface DraftOfRules {
  readonly form: Form<Values>;
  readonly draft: RulesDraft;
  readonly changed: readonly ListedRule[];
  readonly isFlawed: boolean;
  /** Without anything typed the rule is left as it is now. */
  type(rule: ListedRule, typed: TypedRule | undefined): void;
}

const empty: Values = { draft: {} };

/** What is being changed of all rules at once: kept on the device until it is published. */
export function useRulesDraft({ version, items }: Rules, onPublished: () => void): DraftOfRules {
  const { organisation } = useMembership();
  const form = useForm<Values>({
    name: `rules/${organisation.id}`,
    defaults: empty,
    check: ({ draft }) => (hasFlaw(items, draft) ? { draft: texts.draftFlawed } : {}),
    save,
  });
  const draft = form.fields.watch("draft");

  async function save(values: Values) {
    try {
      await changeRules(version, wishesFor(items, values.draft));
    } catch (error) {
      if (isChangedMeanwhile(error)) await refresh([["organisation", "rules"]]);
      throw error;
    }
    await refresh([["organisation"], ["client"], ["desk"]]);
    form.fields.reset(empty);
    onPublished();
  }

  return {
    form,
    draft,
    changed: changedBy(items, draft),
    isFlawed: hasFlaw(items, draft),
    type(rule, typed) {
      const { [rule.id]: _, ...others } = draft;
      const next = typed === undefined ? others : { ...others, [rule.id]: typed };
      form.fields.setValue("draft", next, { shouldDirty: true });
    },
  };
}

function hasFlaw(rules: readonly ListedRule[], draft: RulesDraft): boolean {
  return rules.some((rule) => isFlawed(rule, draft[rule.id] ?? {}));
}
