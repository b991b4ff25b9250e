import { useMutation } from "@tanstack/react-query";
import { useMe } from "../../api/me.ts";
import { testWording, type OwnWords } from "../../api/wording.ts";
import { useSay, type Language } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { wordingTexts as texts } from "./wording-texts.ts";

const outcomes = {
  sent: texts.testSent,
  unsent: texts.testUnsent,
  unknown: texts.testUnknown,
} as const;

/** Mails the preview to the person who writes, and to nobody else. */
export function TestWording({
  mail,
  language,
  words,
}: {
  readonly mail: string;
  readonly language: Language;
  readonly words: OwnWords;
}) {
  const say = useSay();
  const { email } = useMe().user;
  const testing = useMutation({
    mutationFn: () => testWording(mail, language, words),
    onSuccess: ({ mailed }) => tell(say(outcomes[mailed], { address: email })),
  });
  return (
    <>
      <div>
        <Button busy={testing.isPending && say(texts.testing)} onClick={() => testing.mutate()}>
          {say(texts.test)}
        </Button>
      </div>
      {testing.error === null ? undefined : <ProblemNote error={testing.error} />}
    </>
  );
}
