import { z } from "zod";
import { readSealKeys } from "./seal-keys.ts";
import { secret } from "./secrets.ts";

const text = z.string().trim().min(1, { error: "must not be empty" });
const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, { error: "must be a whole number" })
  .transform(Number);
const webAddress = z.url({ protocol: /^https?$/, error: "must be a web address" });

const hostName = text
  .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/i, { error: "must be a domain name" })
  .transform((name) => name.toLowerCase());
const selector = z
  .string()
  .regex(/^[a-z0-9._-]+$/i, { error: "must be names with commas between" });
const wordsOf = (list: string) => list.split(",").map((word) => word.trim());

const mail = z
  .object({
    AFTERCARE_MAIL_FROM: text,
    AFTERCARE_MAIL_REPLY_TO: text.optional(),
    AFTERCARE_MAIL_CONFIGURATION_SET: text.optional(),
    AFTERCARE_MAIL_TRANSPORT: z.enum(["ses", "smtp"], { error: "must be ses or smtp" }),
    AFTERCARE_SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: "must be smtp:// or smtps://" })
      .optional(),
  })
  .refine(
    (env) => env.AFTERCARE_MAIL_TRANSPORT !== "smtp" || env.AFTERCARE_SMTP_URL !== undefined,
    { path: ["AFTERCARE_SMTP_URL"], error: "must be set when the transport is smtp" },
  );

/**
 * Every variable that the product reads from its environment, by what it is for: a process is given the parts
 * that its work needs, and holds no secret beyond them.
 */
export const parts = {
  table: z.object({
    AFTERCARE_TABLE: text,
    AFTERCARE_DUE_SHARDS: wholeNumber.refine((shards) => shards >= 1 && shards <= 1000, {
      error: "must be from 1 to 1000",
    }),
  }),
  files: z.object({ AFTERCARE_BUCKET: text }),
  queue: z.object({ AFTERCARE_WAKE_QUEUE_URL: webAddress }),
  /** Where long jobs wait, a queue a kind. */
  dossierQueue: z.object({ AFTERCARE_DOSSIER_QUEUE_URL: webAddress }),
  importQueue: z.object({ AFTERCARE_IMPORT_QUEUE_URL: webAddress }),
  mail,
  /** What the records of the sender's domain are compared with. */
  senderCheck: z.object({
    AFTERCARE_MAIL_FROM_DOMAIN: hostName.optional(),
    AFTERCARE_MAIL_DKIM_SELECTORS: text.transform(wordsOf).pipe(z.array(selector)).optional(),
    AFTERCARE_MAIL_SPF_INCLUDE: hostName.optional(),
  }),
  app: z.object({ AFTERCARE_APP_URL: webAddress.transform((url) => url.replace(/\/+$/, "")) }),
  operator: z.object({
    AFTERCARE_OPERATOR_NAME: text.optional(),
    AFTERCARE_OPERATOR_PHONE: text.optional(),
  }),
  linkSecret: z.object({ AFTERCARE_LINK_SECRET: secret }),
  authSecret: z.object({ AFTERCARE_AUTH_SECRET: secret }),
  sealKeys: z.object({
    AFTERCARE_SEAL_KEY: secret.transform(readSealKeys).refine((keys) => keys.length > 0, {
      error: "must be 32 random bytes or more as hex or base64url, or version:key, newest first",
    }),
  }),
  /** What the CDN says to show that a request came through it; the newest first, so that it can be changed. */
  origin: z.object({
    AFTERCARE_ORIGIN_SECRET: z.string().transform(wordsOf).pipe(z.array(secret)).optional(),
  }),
  /** What a machine of one's own, or a test, sets otherwise. */
  tuning: z.object({
    AFTERCARE_WEBHOOK_LOOPBACK: z
      .literal("allow", { error: "must be allow, or not be there" })
      .optional(),
    AFTERCARE_LEASE_MS: wholeNumber.default(120_000),
    AFTERCARE_UNCERTAIN_MS: wholeNumber.default(900_000),
  }),
  /** The canary's own key, where its mails go, and how far they can be followed: by SMTP only to the server. */
  canary: z.object({
    AFTERCARE_CANARY_KEY: secret.regex(/^ak_canary_[\w-]{43,}$/, {
      error: "must be ak_canary_ and 32 random bytes as base64url",
    }),
    AFTERCARE_CANARY_ADDRESS: z.email({ error: "must be an address" }),
    AFTERCARE_CANARY_PROOF: z
      .enum(["delivered", "sent"], { error: "must be delivered or sent" })
      .default("delivered"),
  }),
  /** What was deployed, as `/health` tells it. */
  release: z.object({ AFTERCARE_RELEASE: text.optional() }),
} as const;

export type Part = keyof typeof parts;

export type VariableName = KeyOf<z.input<(typeof parts)[Part]>>;

type KeyOf<T> = T extends unknown ? keyof T : never;

export function namesIn(part: Part): readonly VariableName[] {
  return parts[part].keyof().options;
}
