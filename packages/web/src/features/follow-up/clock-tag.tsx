import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Tag } from "../../ui/page.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";

/** Law, advice, or an arrangement of ours: told apart by a word, not by colour alone. */
export function ClockTag({ followUp }: { readonly followUp: Pick<FollowUp, "clock" | "sources"> }) {
  const say = useSay();
  if (followUp.clock === "law") return <Tag tone="accent">{say(texts.law)}</Tag>;
  const isOurs = followUp.sources.includes("house rule");
  return <Tag>{say(isOurs ? texts.ours : texts.advice)}</Tag>;
}
