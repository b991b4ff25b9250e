import { useMutation } from "@tanstack/react-query";
import type { FollowUp } from "../../api/clients.ts";
import { reopen, showAs, tickOff } from "../../api/follow-ups.ts";
import { refreshClient } from "../../api/record.ts";
import { sayNow } from "../../language/language.ts";
import { tell } from "../../ui/notices.tsx";
import { writeProblem } from "../../ui/problem-note.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";

/** Ticks off: it is gone from the list at once, and can be put back for a while. */
export function useTick() {
  return useMutation({
    mutationFn: tickOff,
    onMutate: (followUp) => showAs(followUp, "done"),
    onSuccess: (_, followUp) =>
      tell(sayNow(texts.doneTold, { title: followUp.title }), () => takeBack(followUp)),
    onError: (error, followUp) => {
      showAs(followUp, followUp.state);
      tell(writeProblem(error, sayNow).detail);
    },
    onSettled: (_, __, { clientId }) => refreshClient(clientId),
  });
}

async function takeBack(followUp: FollowUp): Promise<void> {
  showAs(followUp, followUp.state);
  try {
    await reopen(followUp);
    tell(sayNow(texts.undone));
  } catch (error) {
    tell(writeProblem(error, sayNow).detail);
  }
  await refreshClient(followUp.clientId);
}
