import { staffRoles } from "@aftercare/core/kernel/role.ts";
import type { Say } from "../../language/language.ts";
import { roleNames, roleWords } from "./member-texts.ts";

/** The staff's roles as choices of a form, each with what it means. */
export function roleChoices(say: Say) {
  return staffRoles.map((role) => ({
    value: role,
    label: say(roleNames[role]),
    hint: say(roleWords[role]),
  }));
}
