import { z } from "zod";
import * as field from "../../casefile/events/fields.ts";
import { languages } from "../../kernel/language.ts";
import { staffRoles } from "../../kernel/role.ts";

/** Whom to invite to the staff. Without a language the mail speaks the organisation's. */
export const memberInvitationSchema = z.strictObject({
  name: field.line(80),
  email: field.address,
  role: z.enum(staffRoles),
  language: z.enum(languages).optional(),
});
export type MemberInvitation = z.infer<typeof memberInvitationSchema>;

/** Without an address it is the one in the client's file. */
export const clientInvitationSchema = z.strictObject({ email: field.address.optional() });
