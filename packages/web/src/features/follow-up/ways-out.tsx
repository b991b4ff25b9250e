import { lazy, Suspense, useState } from "react";
import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";

/** Forms are for whoever opens one: lists come without them. */
const LaterDialog = lazy(() =>
  import("./later-dialog.tsx").then(({ LaterDialog: component }) => ({ default: component })),
);
const StuckDialog = lazy(() =>
  import("./stuck-dialog.tsx").then(({ StuckDialog: component }) => ({ default: component })),
);

interface WaysOutProps {
  readonly followUp: FollowUp;
  /** Among many things they stand back. */
  readonly look?: "plain" | "quiet";
}

/** Always a way out: later, or a person. */
export function WaysOut({ followUp, look = "plain" }: WaysOutProps) {
  const say = useSay();
  const [opened, setOpened] = useState<"later" | "stuck">();
  const close = () => setOpened(undefined);
  const { title } = followUp;
  const named = (button: string) => say(texts.named, { button, title });
  if (followUp.state !== "open" && followUp.state !== "planned") return undefined;
  return (
    <>
      {followUp.kind === "awaited" ? undefined : (
        <Button look={look} aria-label={named(say(texts.later))} onClick={() => setOpened("later")}>
          {say(texts.later)}
        </Button>
      )}
      <Button look={look} aria-label={named(say(texts.stuck))} onClick={() => setOpened("stuck")}>
        {say(texts.stuck)}
      </Button>
      <Suspense>
        {opened === "later" ? <LaterDialog followUp={followUp} onClose={close} /> : undefined}
        {opened === "stuck" ? <StuckDialog followUp={followUp} onClose={close} /> : undefined}
      </Suspense>
    </>
  );
}
