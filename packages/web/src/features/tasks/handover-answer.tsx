import { useNavigate } from "@tanstack/react-router";
import type { FollowUp } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { taskTexts as texts } from "./task-texts.ts";

/** Another counsellor: yes or no, and either is fine. */
export function HandoverAnswer({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const navigate = useNavigate();
  const recording = useRecord();
  const { id } = useEventId();
  const { clientId, subject = "" } = followUp;

  function answer(type: "handover.accepted" | "handover.declined") {
    recording.mutate(
      { id, clientId, type, data: { id: subject } },
      {
        onSuccess() {
          tell(say(texts.answerTold));
          void navigate({ to: "/home" });
        },
      },
    );
  }

  const busy = recording.isPending && say(uiTexts.saving);
  return (
    <>
      {recording.error === null ? undefined : <ProblemNote error={recording.error} />}
      <Button look="main" busy={busy} onClick={() => answer("handover.accepted")}>
        {say(texts.accept)}
      </Button>
      <Button busy={busy} onClick={() => answer("handover.declined")}>
        {say(texts.decline)}
      </Button>
    </>
  );
}
