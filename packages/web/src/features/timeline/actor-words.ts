import { useMe } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { timelineTexts as texts } from "./timeline-texts.ts";

/** Colleagues by their user id. */
export type StaffNames = ReadonlyMap<string, string>;

/** Who stands behind `user:…`, `key:…` or `system:…`, as the reader knows them. */
export function useActorWords(names: StaffNames | undefined): (by: string) => string {
  const say = useSay();
  const { id: own } = useMe().user;
  return (by) => {
    const [kind, id = ""] = by.split(":");
    if (kind === "system") return say(texts.system);
    if (kind === "link") return say(texts.byMail);
    if (kind !== "user") return say(texts.partner);
    if (id === own) return say(texts.you);
    if (names === undefined) return say(texts.counsellor);
    return names.get(id) ?? say(texts.client);
  };
}
