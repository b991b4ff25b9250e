import { useMutation } from "@tanstack/react-query";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { wordingTexts as texts } from "./wording-texts.ts";

/** Brings the product's words back at once; the notice has the way back. */
export function ResetWording({ onReset }: { onReset(): Promise<void> }) {
  const say = useSay();
  const resetting = useMutation({ mutationFn: onReset });
  return (
    <>
      <Button
        look="quiet"
        busy={resetting.isPending && say(uiTexts.saving)}
        onClick={() => resetting.mutate()}
      >
        {say(texts.reset)}
      </Button>
      {resetting.error === null ? undefined : <ProblemNote error={resetting.error} />}
    </>
  );
}
