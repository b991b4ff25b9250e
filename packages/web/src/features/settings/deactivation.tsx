import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { deactivateOrganisation, reactivateOrganisation } from "../../api/organisation.ts";
import { queryClient } from "../../api/queries.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { tell } from "../../ui/notices.tsx";
import { Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TypedConfirm } from "../../ui/typed-confirm.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { settingsTexts as texts } from "./settings-texts.ts";

/** Closes the doors for everybody, after its name was typed; the way back stands open for whoever did it. */
export function Deactivation({ name }: { readonly name: string }) {
  const say = useSay();
  const [step, setStep] = useState<"open" | "asked" | "closed">("open");
  return (
    <Section title={say(texts.deactivateTitle)}>
      <p>{say(texts.deactivateLead)}</p>
      <div>
        <Button look="danger" onClick={() => setStep("asked")}>
          {say(texts.deactivate)}
        </Button>
      </div>
      {step === "asked" ? (
        <TypedConfirm
          title={say(texts.deactivateTitle)}
          word={name}
          act={say(texts.deactivate)}
          onConfirm={async () => {
            await deactivateOrganisation();
            setStep("closed");
          }}
          onClose={() => setStep("open")}
        >
          <p>{say(texts.deactivateLead)}</p>
        </TypedConfirm>
      ) : undefined}
      {step === "closed" ? <Closed onOpened={() => setStep("open")} /> : undefined}
    </Section>
  );
}

/** Nothing else here works any more, so nothing else is offered. */
function Closed({ onOpened }: { onOpened(): void }) {
  const say = useSay();
  const opening = useMutation({
    mutationFn: reactivateOrganisation,
    async onSuccess() {
      onOpened();
      tell(say(texts.reopened));
      await queryClient.invalidateQueries();
    },
  });
  return (
    <Dialog title={say(texts.closedTitle)}>
      <p>{say(texts.closedLead)}</p>
      {opening.error === null ? undefined : <ProblemNote error={opening.error} />}
      <div>
        <Button
          look="main"
          busy={opening.isPending && say(uiTexts.saving)}
          onClick={() => opening.mutate()}
        >
          {say(texts.reopen)}
        </Button>
      </div>
    </Dialog>
  );
}
