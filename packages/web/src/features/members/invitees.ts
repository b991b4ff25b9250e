import { staffRoles } from "@aftercare/core/kernel/role.ts";
import type { Invitee, StaffRole } from "../../api/members.ts";
import type { Text } from "../../language/language.ts";
import { inviteTexts as texts } from "./invite-texts.ts";
import { roleNames } from "./member-texts.ts";

/** One line of what was pasted: whom it names, or what is wrong with it. */
export type InviteeLine =
  | { readonly kind: "invitee"; readonly line: number; readonly invitee: Invitee }
  | { readonly kind: "flawed"; readonly line: number; readonly text: string; readonly flaw: Text };

/** More are refused by the API within a day. */
export const mostInvitees = 100;

/**
 * Reads lines of name, address and role, as they come from a sheet or are typed: parted by commas (also of a
 * Chinese keyboard), semicolons or tabs. Without a role it is a counsellor. A first line of headings is left out.
 */
export function readInvitees(pasted: string): readonly InviteeLine[] {
  const lines = pasted.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const seen = new Set<string>();
  return lines.flatMap((text, at): InviteeLine[] => {
    if (text.trim() === "" || (at === 0 && isHeading(text))) return [];
    return [readLine(text, at + 1, seen)];
  });
}

function isHeading(text: string): boolean {
  return !text.includes("@") && /邮箱|邮件|e-?mail|address/i.test(text);
}

function readLine(text: string, line: number, seen: Set<string>): InviteeLine {
  const cells = text.split(/[,，;；\t、]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const flawed = (flaw: Text): InviteeLine => ({ kind: "flawed", line, text, flaw });
  const email = cells.find((cell) => cell.includes("@"));
  if (email === undefined || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    return flawed(texts.noAddress);
  }
  if (seen.has(email.toLowerCase())) return flawed(texts.twice);
  const [name, typedRole = ""] = cells.filter((cell) => cell !== email && cell !== "");
  if (name === undefined) return flawed(texts.noName);
  const role = roleOf(typedRole);
  if (role === undefined) return flawed(texts.noRole);
  seen.add(email.toLowerCase());
  return { kind: "invitee", line, invitee: { name, email, role } };
}

function roleOf(typed: string): StaffRole | undefined {
  if (typed === "") return "counsellor";
  const wanted = typed.toLowerCase();
  return staffRoles.find((role) => {
    const { "zh-CN": chinese, en } = roleNames[role];
    return (
      [role, chinese, en.toLowerCase()].includes(wanted) || (role === "admin" && wanted === "admin")
    );
  });
}
