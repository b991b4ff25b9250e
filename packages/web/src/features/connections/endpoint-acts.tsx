import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  removeEndpoint,
  rotateEndpointSecret,
  setEndpointState,
  testEndpoint,
  type Endpoint,
} from "../../api/connections.ts";
import { refresh, useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { ConfirmOpener } from "./confirm-opener.tsx";
import { connectionTexts } from "./connection-texts.ts";
import { endpointTexts as texts, outcomeText } from "./endpoint-texts.ts";
import { useOnce } from "./once.ts";

const old = [["organisation", "connections"]];

/** Try it, pause it, give it a new secret, or take it away. */
export function EndpointActs({ endpoint }: { readonly endpoint: Endpoint }) {
  const say = useSay();
  const navigate = useNavigate();
  const { once, show, close } = useOnce();
  const { endpointId, description, state } = endpoint;
  const isPaused = state === "paused";
  const testing = useMutation({ mutationFn: () => testEndpoint(endpointId) });
  const setting = useAction(
    () => setEndpointState(endpointId, isPaused ? "active" : "paused"),
    old,
  );
  const error = testing.error ?? setting.error;

  async function remove() {
    await removeEndpoint(endpointId);
    await navigate({ to: "/admin/connections" });
    await refresh([["organisation", "connections", "endpoints"]]);
    tell(say(texts.removed));
  }

  return (
    <>
      {once === undefined ? undefined : (
        <ShownOnce
          label={say(connectionTexts.secret)}
          value={once.secret}
          hint={say(connectionTexts.once)}
          onClose={close}
        />
      )}
      {error === null ? undefined : <ProblemNote error={error} />}
      <p role="status">
        {testing.data === undefined
          ? ""
          : say(texts.tested, {
              outcome: say(outcomeText(testing.data.outcome)),
              ms: testing.data.ms,
            })}
      </p>
      <Row>
        <Button busy={testing.isPending && say(texts.testing)} onClick={() => testing.mutate()}>
          {say(texts.test)}
        </Button>
        <Button
          busy={setting.isPending && say(uiTexts.saving)}
          onClick={() =>
            setting.mutate(undefined, {
              onSuccess: () => tell(say(isPaused ? texts.resumed : texts.paused)),
            })
          }
        >
          {say(isPaused ? texts.resume : texts.pause)}
        </Button>
        <ConfirmOpener
          label={say(texts.rotate)}
          title={say(texts.rotate)}
          act={say(texts.rotate)}
          onConfirm={async () => show(description, (await rotateEndpointSecret(endpointId)).secret)}
        >
          <p>{say(texts.rotateLead)}</p>
        </ConfirmOpener>
        <ConfirmOpener
          label={say(texts.remove)}
          title={say(texts.remove)}
          act={say(texts.remove)}
          isDanger
          onConfirm={remove}
        >
          <p>{say(texts.removeLead)}</p>
        </ConfirmOpener>
      </Row>
    </>
  );
}
