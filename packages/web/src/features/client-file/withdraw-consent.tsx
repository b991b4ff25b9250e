import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { withdrawConsent, type ConsentTexts } from "../../api/consents.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Facts, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { purposeValues } from "../timeline/value-texts.ts";
import { rightsTexts as texts } from "./rights-texts.ts";

/** A withdrawal is as easy as a consent; what follows from it is said before. */
export function WithdrawConsent({
  clientId,
  consent: { purpose, effects },
}: {
  readonly clientId: string;
  readonly consent: ConsentTexts;
}) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const withdrawal = useMutation({
    mutationFn: () => withdrawConsent(clientId, purpose),
    onSuccess() {
      setOpen(false);
      tell(say(texts.withdrawTold));
    },
  });
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say(texts.recordWithdrawn)}
      </Button>
      {isOpen ? (
        <Dialog
          title={say(texts.withdrawnOf, { what: say(purposeValues[purpose]) })}
          onClose={() => setOpen(false)}
        >
          <Card tone="sunk">
            <Facts
              facts={[
                [say(texts.atOnce), effects.atOnce],
                [say(texts.afterwards), effects.afterwards],
                [say(texts.stays), effects.stays],
              ]}
            />
          </Card>
          {withdrawal.error === null ? undefined : <ProblemNote error={withdrawal.error} />}
          <Row>
            <Button
              look="main"
              busy={withdrawal.isPending && say(uiTexts.saving)}
              onClick={() => withdrawal.mutate()}
            >
              {say(texts.recordWithdrawn)}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {say(uiTexts.cancel)}
            </Button>
          </Row>
        </Dialog>
      ) : undefined}
    </>
  );
}
