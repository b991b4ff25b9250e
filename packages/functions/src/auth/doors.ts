import { languages } from "@aftercare/core/kernel/language.ts";
import { oneLine } from "@aftercare/core/notices/plain-words.ts";
import { z } from "zod";

/** What of better-auth is open to the world: everything else under `/api/auth` is not there. */
export interface Door {
  readonly method: "GET" | "POST";
  readonly path: `/${string}`;
  /** What a POST must bring, and all that better-auth gets to see of it. */
  readonly body?: z.ZodType<Record<string, unknown>>;
  /** A code asked for, or a try to get in: both are counted. */
  readonly counts?: "code" | "attempt";
}

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: "must be an email address" }));
const digits = z.string().regex(/^\d{6}$/, { error: "must be six digits" });
/** One line of visible characters: it will stand in headers and pages. */
const name = z.string().max(400).transform(oneLine).pipe(z.string().max(80));
const id = z.string().min(1).max(64);

/** A browser's answer: what is in it, the passkey plugin checks. */
const credential = z.looseObject({
  id: z.string().max(1_400),
  rawId: z.string().max(1_400),
  type: z.literal("public-key"),
  response: z.looseObject({}),
});

const askForCode = z.strictObject({
  email,
  type: z.literal("sign-in").default("sign-in"),
  /** The mail's language, where the page's is not the browser's. */
  lang: z.enum(languages).optional(),
});

const post = (path: Door["path"], shape: z.core.$ZodShape = {}): Door => ({
  method: "POST",
  path,
  body: z.strictObject(shape),
});
const attempt = (path: Door["path"], shape: z.core.$ZodShape): Door => ({
  ...post(path, shape),
  counts: "attempt",
});
const get = (path: Door["path"]): Door => ({ method: "GET", path });

export const doors: readonly Door[] = [
  { ...post("/email-otp/send-verification-otp"), body: askForCode, counts: "code" },
  attempt("/sign-in/email-otp", { email, otp: digits, name: name.optional() }),
  post("/sign-out"),

  get("/get-session"),
  get("/list-sessions"),
  post("/revoke-session", { token: id }),
  post("/revoke-other-sessions"),
  post("/revoke-sessions"),
  post("/update-user", { name }),

  post("/two-factor/enable"),
  attempt("/two-factor/verify-totp", { code: digits }),
  attempt("/two-factor/verify-backup-code", { code: z.string().trim().min(1).max(20) }),
  post("/two-factor/generate-backup-codes"),
  post("/two-factor/disable"),

  get("/passkey/generate-register-options"),
  post("/passkey/verify-registration", { response: credential, name: name.optional() }),
  get("/passkey/generate-authenticate-options"),
  attempt("/passkey/verify-authentication", { response: credential }),
  get("/passkey/list-user-passkeys"),
  post("/passkey/update-passkey", { id, name: name.pipe(z.string().min(1)) }),
  post("/passkey/delete-passkey", { id }),
];

/** @throws when no door has this path, which is a mistake of ours. */
export function doorAt(path: Door["path"]): Door {
  const found = doors.find((door) => door.path === path);
  if (found === undefined) throw new Error(`There is no door ${path}.`);
  return found;
}
