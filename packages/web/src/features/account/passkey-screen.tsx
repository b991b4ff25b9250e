import { useMutation } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { canUsePasskeys, enterWithPasskey, NoPasskeyError } from "../../api/passkeys.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { accountTexts as texts } from "./account-texts.ts";
import { ownAddress } from "./own-address.ts";

/** Signing in by finger, face or PIN; the server's page has a link to it. */
export function PasskeyScreen() {
  const say = useSay();
  const { next } = useSearch({ strict: false });
  const entering = useMutation({
    mutationFn: enterWithPasskey,
    onSuccess: () => location.assign(ownAddress(next, location.origin)),
  });
  const isOffered = !(entering.error instanceof NoPasskeyError);
  return (
    <main>
      <Page title={say(texts.passkeySignIn)}>
        <Card>
          {canUsePasskeys() ? (
            <>
              <p>{say(texts.passkeySignInWhat)}</p>
              {isOffered ? undefined : <p role="alert">{say(texts.passkeyNotOffered)}</p>}
              {isOffered && entering.error !== null ? (
                <ProblemNote error={entering.error} />
              ) : undefined}
              <div>
                <Button
                  look="main"
                  busy={entering.isPending && say(texts.passkeyAdding)}
                  onClick={() => entering.mutate()}
                >
                  {say(texts.passkeySignIn)}
                </Button>
              </div>
            </>
          ) : (
            <p>{say(texts.passkeyNotHere)}</p>
          )}
          <p>
            <a href={`/sign-in${location.search}`}>{say(texts.byMail)}</a>
          </p>
        </Card>
      </Page>
    </main>
  );
}
