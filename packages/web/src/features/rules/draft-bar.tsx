import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { rulesTexts as texts } from "./rules-texts.ts";
import type { DraftOfRules } from "./use-rules-draft.ts";
import styles from "./rules.module.css";

/** Stays in sight while there is a draft: how much is in it, and the way on. */
export function DraftBar({ drafted }: { readonly drafted: DraftOfRules }) {
  const say = useSay();
  const { form, draft, changed, isFlawed } = drafted;
  if (changed.length === 0 && !isFlawed) return undefined;

  function drop() {
    const { fields } = form;
    form.dropDraft();
    tell(say(texts.dropped), () => {
      fields.setValue("draft", draft, { shouldDirty: true });
    });
  }

  return (
    <div className={styles.bar} role="region" aria-label={say(texts.review)}>
      <p role="status">
        {isFlawed ? say(texts.draftFlawed) : say(texts.draft, { n: changed.length })}
      </p>
      <span className={styles.acts}>
        <Button look="quiet" onClick={drop}>
          {say(texts.drop)}
        </Button>
        {isFlawed ? undefined : (
          <ButtonLink look="main" to="/admin/rules" search={{ step: "review" }}>
            {say(texts.review)}
          </ButtonLink>
        )}
      </span>
    </div>
  );
}
