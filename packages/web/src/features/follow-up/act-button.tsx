import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { actOf } from "./act-of.ts";
import { actTexts } from "./act-texts.ts";
import { followUpTexts as texts } from "./follow-up-texts.ts";
import { taskIdOf } from "./task-id.ts";
import { useTick } from "./use-tick.ts";

interface ActButtonProps {
  readonly followUp: FollowUp;
  /** What a tick is called here; the guide's own words where they are shown. */
  readonly done?: string | undefined;
  /** After a tick was pressed: where the reader goes on. */
  onTicked?(): void;
}

/** The one thing to do about a follow-up: tick it off, or go where it is done. */
export function ActButton({ followUp, done, onTicked }: ActButtonProps) {
  const say = useSay();
  const tick = useTick();
  const act = actOf(followUp);
  const { title } = followUp;
  const named = (button: string) => say(texts.named, { button, title });
  switch (act.kind) {
    case "none":
      return undefined;
    case "answer":
      return (
        <ButtonLink look="main" to="/tasks/$key" params={{ key: taskIdOf(followUp) }}>
          {say(actTexts.look)}
        </ButtonLink>
      );
    case "upload":
      return (
        <ButtonLink
          look="main"
          to="/files/add"
          search={{ debt: followUp.debtId, kind: act.evidence }}
        >
          {say(actTexts.upload)}
        </ButtonLink>
      );
    case "go":
      return (
        <ButtonLink look="main" to={act.to} params={{ debtId: followUp.debtId ?? "" }}>
          {say(act.text)}
        </ButtonLink>
      );
    case "tick":
      return (
        <Button
          look="main"
          aria-label={done === undefined ? named(say(texts.done)) : undefined}
          onClick={() => {
            tick.mutate(followUp);
            onTicked?.();
          }}
        >
          {done ?? say(texts.done)}
        </Button>
      );
  }
}
