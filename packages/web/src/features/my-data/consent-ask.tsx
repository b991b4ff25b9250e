import { useQuery } from "@tanstack/react-query";
import { consentTextsQuery, type ConsentPurpose } from "../../api/my-data.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ConsentWords } from "./consent-words.tsx";
import { consentTexts as texts } from "./my-data-texts.ts";

interface ConsentAskProps {
  readonly clientId: string;
  readonly purpose: ConsentPurpose;
}

/** Asks for one consent where it is needed: the words first, then the press that says yes to these very words. */
export function ConsentAsk({ clientId, purpose }: ConsentAskProps) {
  const say = useSay();
  const giving = useRecord();
  const { id } = useEventId();
  const asked = useQuery(consentTextsQuery()).data?.find((each) => each.purpose === purpose);
  const [text] = asked?.texts ?? [];
  if (text === undefined) return undefined;

  function agree(textVersion: string) {
    const data = { purpose, textVersion };
    giving.mutate(
      { id, clientId, type: "consent.given", data },
      { onSuccess: () => tell(say(texts.given)) },
    );
  }

  return (
    <Card tone="sunk">
      <h2>{text.title}</h2>
      <ConsentWords text={text} />
      {giving.error === null ? undefined : <ProblemNote error={giving.error} />}
      <div>
        <Button
          look="main"
          busy={giving.isPending && say(uiTexts.saving)}
          onClick={() => agree(text.version)}
        >
          {say(texts.agree)}
        </Button>
      </div>
    </Card>
  );
}
