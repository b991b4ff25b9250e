import { z } from "zod";
import type { ApiContext } from "../../http/api-env.ts";
import { readSessionToken } from "../../http/session-cookie.ts";
import { doorAt } from "../doors.ts";
import { passDoor, type Gate } from "../pass-door.ts";

/** Dates come as text; what else stands in a row is nobody's business here. */
const answer = z
  .object({
    session: z.object({ id: z.string(), factor: z.enum(["code", "totp", "passkey"]) }),
    user: z.object({
      id: z.string(),
      email: z.string(),
      name: z.string(),
      twoFactorEnabled: z.boolean().nullish(),
    }),
  })
  .nullable();

export type CurrentPerson = NonNullable<z.infer<typeof answer>>;

/** Whose browser it is, as the auth server knows at this moment: a session that has ended is no sign-in. */
export async function findCurrent(gate: Gate, c: ApiContext): Promise<CurrentPerson | undefined> {
  if (readSessionToken(c.req.header("cookie"), gate.app.config) === undefined) return undefined;
  const passed = await passDoor(gate, c, doorAt("/get-session"), undefined, { isOurPage: true });
  if (passed.kind === "refused") return undefined;
  return answer.parse(JSON.parse(passed.text)) ?? undefined;
}
