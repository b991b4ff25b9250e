import { useForm as useHookForm } from "react-hook-form";
import type { FeedTitles } from "../../api/calendar-feed.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceField } from "../../ui/form/fields.tsx";
import { feedTexts as texts } from "./date-texts.ts";

interface FeedFormProps {
  readonly isMaking: boolean;
  onMake(titles: FeedTitles): void;
}

/** How much the calendar tells whoever looks at it. */
export function FeedForm({ isMaking, onMake }: FeedFormProps) {
  const say = useSay();
  const fields = useHookForm<{ titles: FeedTitles }>({ defaultValues: { titles: "generic" } });
  const choices = [
    { value: "generic", label: say(texts.generic), hint: say(texts.genericHint) },
    { value: "named", label: say(texts.named), hint: say(texts.namedHint) },
  ];
  return (
    <>
      <ChoiceField fields={fields} name="titles" label={say(texts.titles)} choices={choices} />
      <div>
        <Button
          look="main"
          busy={isMaking && say(texts.making)}
          onClick={() => onMake(fields.getValues("titles"))}
        >
          {say(texts.subscribe)}
        </Button>
      </div>
    </>
  );
}
