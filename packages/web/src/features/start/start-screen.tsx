import { useState } from "react";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Card, Page, Row } from "../../ui/page.tsx";
import { StartForm } from "./start-form.tsx";
import { startTexts as texts } from "./start-texts.ts";

/** C2: the first debts in three minutes, one question a page. */
export function StartScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [count, setCount] = useState(0);
  const [isDone, setDone] = useState(false);
  if (isDone) {
    return (
      <Page title={say(texts.doneTitle)}>
        <Card tone="good">
          <p>{say(texts.done)}</p>
        </Card>
        <Row>
          <ButtonLink look="main" to="/home">
            {say(texts.home)}
          </ButtonLink>
          <Button
            onClick={() => {
              setCount(count + 1);
              setDone(false);
            }}
          >
            {say(texts.another)}
          </Button>
        </Row>
      </Page>
    );
  }
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <StartForm key={count} clientId={clientId} onDone={() => setDone(true)} />
      <ButtonLink look="quiet" to="/home">
        {say(texts.skip)}
      </ButtonLink>
    </Page>
  );
}
