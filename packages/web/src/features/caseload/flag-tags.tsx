import type { DeskFlag } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { Tag } from "../../ui/page.tsx";
import { flagTexts, isUrgent } from "./flag-texts.ts";

/** What a client is marked with, the most urgent first; without those that the list is about anyway. */
export function FlagTags({
  flags,
  except = [],
}: {
  readonly flags: readonly DeskFlag[];
  readonly except?: readonly DeskFlag[];
}) {
  const say = useSay();
  return flags
    .filter((flag) => !except.includes(flag))
    .map((flag) => (
      <Tag key={flag} tone={isUrgent(flag) ? "attention" : "plain"}>
        {say(flagTexts[flag])}
      </Tag>
    ));
}
