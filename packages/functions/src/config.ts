import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { SenderSettings, Settings } from "@aftercare/core/kernel/context.ts";
import { z } from "zod";
import { readSealKeys } from "./seal-keys.ts";
import { secret, sharedSecrets } from "./secrets.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

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

const tableVariable = { AFTERCARE_TABLE: text };

const environmentSchema = z
  .object({
    ...tableVariable,
    AFTERCARE_BUCKET: text,
    AFTERCARE_WAKE_QUEUE_URL: webAddress,
    AFTERCARE_MAIL_FROM: text,
    AFTERCARE_MAIL_REPLY_TO: text.optional(),
    AFTERCARE_MAIL_CONFIGURATION_SET: text.optional(),
    AFTERCARE_MAIL_FROM_DOMAIN: hostName.optional(),
    AFTERCARE_MAIL_DKIM_SELECTORS: text.transform(wordsOf).pipe(z.array(selector)).optional(),
    AFTERCARE_MAIL_SPF_INCLUDE: hostName.optional(),
    AWS_REGION: text.optional(),
    AFTERCARE_MAIL_TRANSPORT: z.enum(["ses", "smtp"], { error: "must be ses or smtp" }),
    AFTERCARE_SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: "must be smtp:// or smtps://" })
      .optional(),
    AFTERCARE_APP_URL: webAddress.transform((url) => url.replace(/\/+$/, "")),
    AFTERCARE_OPERATOR_NAME: text.optional(),
    AFTERCARE_OPERATOR_PHONE: text.optional(),
    AFTERCARE_LINK_SECRET: secret,
    AFTERCARE_AUTH_SECRET: secret,
    AFTERCARE_SEAL_KEY: secret.transform(readSealKeys).refine((keys) => keys.length > 0, {
      error: "must be 32 random bytes or more as hex or base64url, or version:key, newest first",
    }),
    AFTERCARE_WEBHOOK_LOOPBACK: z
      .literal("allow", { error: "must be allow, or not be there" })
      .optional(),
    AFTERCARE_DUE_SHARDS: wholeNumber.refine((shards) => shards >= 1 && shards <= 1000, {
      error: "must be from 1 to 1000",
    }),
    AFTERCARE_LEASE_MS: wholeNumber.default(120_000),
    AFTERCARE_UNCERTAIN_MS: wholeNumber.default(900_000),
  })
  .refine(
    (env) => env.AFTERCARE_MAIL_TRANSPORT !== "smtp" || env.AFTERCARE_SMTP_URL !== undefined,
    {
      path: ["AFTERCARE_SMTP_URL"],
      error: "must be set when the transport is smtp",
    },
  );

/** How mail leaves: through SES, or through any SMTP server where Amazon has no SES. */
export type MailTransport =
  | { readonly kind: "ses"; readonly configurationSet?: string }
  | { readonly kind: "smtp"; readonly url: string };

export interface Config {
  readonly tableName: string;
  readonly dueShards: number;
  readonly bucket: string;
  readonly wakeQueueUrl: string;
  readonly mail: {
    readonly from: string;
    readonly replyTo?: string;
    readonly transport: MailTransport;
  };
  /** Who runs this installation, as its public pages tell; each organisation has a name and a phone of its own. */
  readonly operator: { readonly name?: string; readonly phone?: string };
  /** Signs sessions and seals second factors; of another kind than the links' secret, so that one may leak alone. */
  readonly authSecret: string;
  readonly settings: Settings;
}

/**
 * Everything the product wants to know about where it runs, parsed once.
 * @throws AppError `config.invalid` that names every wrong variable and never a value.
 */
export function readConfig(environment: Environment): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw invalid(parsed.error);
  refuseSharedSecrets(environment);
  const env = parsed.data;
  const replyTo = env.AFTERCARE_MAIL_REPLY_TO;
  return {
    tableName: env.AFTERCARE_TABLE,
    dueShards: env.AFTERCARE_DUE_SHARDS,
    bucket: env.AFTERCARE_BUCKET,
    wakeQueueUrl: env.AFTERCARE_WAKE_QUEUE_URL,
    mail: {
      from: env.AFTERCARE_MAIL_FROM,
      ...(replyTo === undefined ? {} : { replyTo }),
      transport: transportOf(env),
    },
    operator: operatorOf(env),
    authSecret: env.AFTERCARE_AUTH_SECRET,
    settings: {
      appUrl: env.AFTERCARE_APP_URL,
      linkSecret: env.AFTERCARE_LINK_SECRET,
      sealKeys: env.AFTERCARE_SEAL_KEY,
      webhookLoopback: env.AFTERCARE_WEBHOOK_LOOPBACK === "allow",
      leaseMs: env.AFTERCARE_LEASE_MS,
      uncertainMs: env.AFTERCARE_UNCERTAIN_MS,
      sender: senderOf(env),
    },
  };
}

/** For commands that touch the table and nothing else. */
export function readTableName(environment: Environment): string {
  const only = z.object(tableVariable).safeParse(environment);
  if (!only.success) throw invalid(only.error);
  return only.data.AFTERCARE_TABLE;
}

const secretNames = ["AFTERCARE_LINK_SECRET", "AFTERCARE_AUTH_SECRET", "AFTERCARE_SEAL_KEY"];

function refuseSharedSecrets(environment: Environment): void {
  const shared = sharedSecrets(environment, secretNames);
  if (shared.length === 0) return;
  const wrong = shared.map(([name, other]) => `${name} must not be the same as ${other}`);
  throw new AppError("config.invalid", wrong.join("; "), { retriable: false });
}

function operatorOf(env: z.infer<typeof environmentSchema>): Config["operator"] {
  const { AFTERCARE_OPERATOR_NAME: name, AFTERCARE_OPERATOR_PHONE: phone } = env;
  return { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) };
}

function transportOf(env: z.infer<typeof environmentSchema>): MailTransport {
  const { AFTERCARE_SMTP_URL: url, AFTERCARE_MAIL_CONFIGURATION_SET: configurationSet } = env;
  if (env.AFTERCARE_MAIL_TRANSPORT === "smtp" && url !== undefined) return { kind: "smtp", url };
  return configurationSet === undefined ? { kind: "ses" } : { kind: "ses", configurationSet };
}

/** The records that Amazon asks for are known; of another mail service only what the operator says. */
function senderOf(env: z.infer<typeof environmentSchema>): SenderSettings {
  const isSes = env.AFTERCARE_MAIL_TRANSPORT === "ses";
  const { AFTERCARE_MAIL_FROM: from, AFTERCARE_MAIL_FROM_DOMAIN: mailFromDomain } = env;
  const { AFTERCARE_MAIL_SPF_INCLUDE: named, AWS_REGION: region } = env;
  const spfInclude = named ?? (isSes ? "amazonses.com" : undefined);
  const bounceHost =
    isSes && region !== undefined ? `feedback-smtp.${region}.amazonses.com` : undefined;
  return {
    address: /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from,
    dkimSelectors: env.AFTERCARE_MAIL_DKIM_SELECTORS ?? [],
    ...(mailFromDomain === undefined ? {} : { mailFromDomain }),
    ...(spfInclude === undefined ? {} : { spfInclude }),
    ...(bounceHost === undefined ? {} : { bounceHost }),
  };
}

function invalid({ issues }: z.ZodError): AppError {
  const wrong = issues.map(({ path, code, message }) => {
    const what = code === "invalid_type" ? "is missing" : message;
    return `${path.join(".")} ${what}`;
  });
  return new AppError("config.invalid", wrong.join("; "), { retriable: false });
}
