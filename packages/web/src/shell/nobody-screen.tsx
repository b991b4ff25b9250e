import { useSay } from "../language/language.ts";
import { Card, Page } from "../ui/page.tsx";
import { shellTexts } from "./shell-texts.ts";

/** Signed in, and in no organisation: what to do about it. */
export function NobodyScreen() {
  const say = useSay();
  return (
    <main>
      <Page title={say(shellTexts.nobodyTitle)}>
        <Card>
          <p>{say(shellTexts.nobody)}</p>
          <p>
            <a href="/account">{say(shellTexts.account)}</a>
          </p>
        </Card>
      </Page>
    </main>
  );
}
