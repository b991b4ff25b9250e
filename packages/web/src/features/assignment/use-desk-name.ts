import type { DeskLoad } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { assignmentTexts as texts } from "./assignment-texts.ts";

/** Whose desk it is: a colleague's, a partner's, or nobody's yet. */
export function useDeskName(): (desk: Pick<DeskLoad, "assignee" | "member">) => string {
  const say = useSay();
  return ({ assignee, member }) =>
    assignee === undefined ? say(texts.nobody) : (member?.name ?? say(texts.stranger));
}
