import { useStaffNames } from "../../api/staff.ts";
import { useActorWords } from "../timeline/actor-words.ts";

/** Who stands behind `user:…`, by name: a printed record has no “you”. */
export function useWho(): (by: string) => string {
  const names = useStaffNames();
  const wordsFor = useActorWords(names);
  return (by) => names.get(by.replace(/^user:/, "")) ?? wordsFor(by);
}
