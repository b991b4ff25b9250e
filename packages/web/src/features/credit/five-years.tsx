import type { FollowUp } from "../../api/clients.ts";
import { Day } from "../../ui/day.tsx";
import { Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { checkTexts as texts } from "./check-texts.ts";

/** B59: the day on which a true mark has to be gone, and why; the one-off repair hides it sooner. */
export function FiveYears({ followUps }: { readonly followUps: readonly FollowUp[] }) {
  const check = followUps.find(({ rule, state }) => rule === "R13" && state !== "superseded");
  const isRepaired = followUps.some(({ rule }) => rule === "R18");
  if (check === undefined || isRepaired) return undefined;
  return (
    <Note>
      <Saying text={texts.fiveYears} slots={{ day: <Day on={check.due} /> }} />
    </Note>
  );
}
