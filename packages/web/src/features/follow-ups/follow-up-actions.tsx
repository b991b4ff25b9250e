import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { FollowUp } from "../../api/clients.ts";
import { reopen } from "../../api/follow-ups.ts";
import { refreshClient } from "../../api/record.ts";
import { sayNow, useSay, type Text } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { writeProblem } from "../../ui/problem-note.tsx";
import { useTick } from "../follow-up/use-tick.ts";
import { followUpsTexts as texts } from "./follow-ups-texts.ts";
import { isOpen } from "./group-follow-ups.ts";
import { SkipDialog } from "./skip-dialog.tsx";
import { SnoozeDialog } from "./snooze-dialog.tsx";
import styles from "./follow-ups.module.css";

/** Done, put off or skipped; and back again. What only an answer or a paper ends has no tick. */
export function FollowUpActions({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const tick = useTick();
  const [opened, setOpened] = useState<"skip" | "snooze">();
  const close = () => setOpened(undefined);
  const spoken = (act: Text) => ({
    "aria-label": say(texts.actOn, { act: say(act), title: followUp.title }),
  });
  if (!isOpen(followUp)) return <ReopenButton followUp={followUp} />;
  const { state, missing, kind, anchor } = followUp;
  const canTick = state === "open" && missing === undefined && kind !== "awaited";
  return (
    <div className={styles.actions}>
      {canTick ? (
        <Button {...spoken(texts.done)} onClick={() => tick.mutate(followUp)}>
          {say(texts.done)}
        </Button>
      ) : undefined}
      {kind === "awaited" && isDispute(anchor) ? (
        <ButtonLink to="/objections">{say(texts.answer)}</ButtonLink>
      ) : undefined}
      <Button look="quiet" {...spoken(texts.putOff)} onClick={() => setOpened("snooze")}>
        {say(texts.putOff)}
      </Button>
      <Button look="quiet" {...spoken(texts.skip)} onClick={() => setOpened("skip")}>
        {say(texts.skip)}
      </Button>
      {opened === "skip" ? <SkipDialog followUp={followUp} onClose={close} /> : undefined}
      {opened === "snooze" ? <SnoozeDialog followUp={followUp} onClose={close} /> : undefined}
    </div>
  );
}

/** A reply ends it, and is recorded where the others are counted down. */
const isDispute = (anchor: string) => anchor === "objection" || anchor === "complaint";

/** What somebody ticked off or skipped can be taken up again; what a fact has ended cannot. */
function ReopenButton({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const reopening = useMutation({
    mutationFn: reopen,
    async onSuccess() {
      await refreshClient(followUp.clientId);
      tell(sayNow(texts.reopened, { title: followUp.title }));
    },
    onError: (error) => tell(writeProblem(error, sayNow).detail),
  });
  if (followUp.canReopen === undefined) return undefined;
  return (
    <div className={styles.actions}>
      <Button
        aria-label={say(texts.actOn, { act: say(texts.reopen), title: followUp.title })}
        onClick={() => reopening.mutate(followUp)}
      >
        {say(texts.reopen)}
      </Button>
    </div>
  );
}
