import { stepImport, type Import } from "../../api/imports.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { importTexts as texts } from "./import-texts.ts";
import { useStep } from "./use-step.ts";

export function CancelButton({ one: { importId } }: { readonly one: Import }) {
  const say = useSay();
  const cancelling = useStep(async () => {
    const cancelled = await stepImport(importId, "cancel");
    tell(say(texts.cancelled));
    return cancelled;
  });
  return (
    <>
      <Button look="quiet" busy={cancelling.isPending} onClick={() => cancelling.mutate()}>
        {say(texts.cancel)}
      </Button>
      {cancelling.error === null ? undefined : <ProblemNote error={cancelling.error} />}
    </>
  );
}
