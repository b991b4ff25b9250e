import { AppError } from "@aftercare/core/kernel/errors.ts";
import type { SenderSettings, Settings } from "@aftercare/core/kernel/context.ts";
import type { LongJobKind } from "@aftercare/core/ports/long-jobs.ts";
import type { z } from "zod";
import { bareAddress } from "./bare-address.ts";
import type { Proof } from "./canary/judge-timeline.ts";
import { entryParts, entryVariables, productParts, type EntryName } from "./entry-variables.ts";
import { once } from "./once.ts";
import { sharedSecrets } from "./secrets.ts";
import { namesIn, parts, type Part } from "./variables.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** How mail leaves: through SES, or through any SMTP server where Amazon has no SES. */
export type MailTransport =
  | { readonly kind: "ses"; readonly configurationSet?: string }
  | { readonly kind: "smtp"; readonly url: string };

export interface MailSettings {
  readonly from: string;
  readonly replyTo?: string;
  readonly transport: MailTransport;
}

/** Who runs this installation, as its public pages tell; each organisation has a name and a phone of its own. */
export interface Operator {
  readonly name?: string;
  readonly phone?: string;
}

/**
 * What is asked by a call is given to some entries only (`entry-variables.ts`); in any other the call throws
 * `config.invalid`.
 */
export interface Config {
  readonly tableName: string;
  readonly dueShards: number;
  readonly settings: Settings;
  bucket(): string;
  wakeQueueUrl(): string;
  jobQueueUrl(kind: LongJobKind): string;
  mail(): MailSettings;
  operator(): Operator;
  /** Signs sessions and seals second factors; of another kind than the links' secret, so that one may leak alone. */
  authSecret(): string;
  /** What shows that a request came through the CDN, newest first; none where there is no CDN. */
  originSecrets(): readonly string[];
  /** What was deployed, where somebody says so. */
  release(): string | undefined;
  canary(): CanarySettings;
}

export interface CanarySettings {
  readonly key: string;
  readonly address: string;
  readonly proof: Proof;
}

/**
 * What the product wants to know about where it runs. All that the entry needs is demanded at once, and nothing
 * else is looked at; without an entry, all that any part of the product needs.
 * @throws AppError `config.invalid` that names every wrong variable and never a value.
 */
export function readConfig(around: Environment, entry?: EntryName): Config {
  const environment = entry === undefined ? around : givenTo(entry, around);
  demand(environment, entry === undefined ? productParts : entryParts[entry]);
  const read = <T>(part: z.ZodType<T>) => readPart(environment, part);
  const table = read(parts.table);
  return {
    tableName: table.AFTERCARE_TABLE,
    dueShards: table.AFTERCARE_DUE_SHARDS,
    settings: settingsIn(environment),
    bucket: () => read(parts.files).AFTERCARE_BUCKET,
    wakeQueueUrl: () => read(parts.queue).AFTERCARE_WAKE_QUEUE_URL,
    jobQueueUrl: (kind) =>
      kind === "dossier"
        ? read(parts.dossierQueue).AFTERCARE_DOSSIER_QUEUE_URL
        : read(parts.importQueue).AFTERCARE_IMPORT_QUEUE_URL,
    mail: () => mailOf(read(parts.mail)),
    operator: () => operatorOf(read(parts.operator)),
    authSecret: once(() => read(parts.authSecret).AFTERCARE_AUTH_SECRET),
    originSecrets: () => read(parts.origin).AFTERCARE_ORIGIN_SECRET ?? [],
    release: () => read(parts.release).AFTERCARE_RELEASE,
    canary: () => canaryOf(read(parts.canary)),
  };
}

/** For the canary, which stands outside and knows the product by its address alone. */
export function readCanary(environment: Environment): CanarySettings & { readonly appUrl: string } {
  demand(environment, entryParts.canary);
  const appUrl = readPart(environment, parts.app).AFTERCARE_APP_URL;
  return { ...canaryOf(readPart(environment, parts.canary)), appUrl };
}

function canaryOf(env: z.infer<typeof parts.canary>): CanarySettings {
  return {
    key: env.AFTERCARE_CANARY_KEY,
    address: env.AFTERCARE_CANARY_ADDRESS,
    proof: env.AFTERCARE_CANARY_PROOF,
  };
}

function givenTo(entry: EntryName, around: Environment): Environment {
  const names = [...entryVariables[entry], "AWS_REGION"];
  return Object.fromEntries(names.map((name) => [name, around[name]]));
}

function settingsIn(environment: Environment): Settings {
  const read = <T>(part: z.ZodType<T>) => readPart(environment, part);
  const tuning = read(parts.tuning);
  return {
    appUrl: read(parts.app).AFTERCARE_APP_URL,
    webhookLoopback: tuning.AFTERCARE_WEBHOOK_LOOPBACK === "allow",
    leaseMs: tuning.AFTERCARE_LEASE_MS,
    uncertainMs: tuning.AFTERCARE_UNCERTAIN_MS,
    linkSecret: once(() => read(parts.linkSecret).AFTERCARE_LINK_SECRET),
    sealKeys: once(() => read(parts.sealKeys).AFTERCARE_SEAL_KEY),
    sender: () => senderIn(environment),
  };
}

/** Every part is looked at, so that one message names all that is wrong. */
function demand(environment: Environment, needed: readonly Part[]): void {
  const wrong = needed.flatMap((part) => parts[part].safeParse(environment).error?.issues ?? []);
  if (wrong.length > 0) throw invalid(wrong);
  const secrets = needed.filter((part) => secretParts.has(part)).flatMap(namesIn);
  const shared = sharedSecrets(environment, secrets);
  if (shared.length === 0) return;
  const which = shared.map(([name, other]) => `${name} must not be the same as ${other}`);
  throw new AppError("config.invalid", which.join("; "), { retriable: false });
}

const secretParts: ReadonlySet<Part> = new Set(["linkSecret", "authSecret", "sealKeys", "origin"]);

function readPart<T>(environment: Environment, part: z.ZodType<T>): T {
  const read = part.safeParse(environment);
  if (read.success) return read.data;
  throw invalid(read.error.issues);
}

function operatorOf(env: z.infer<typeof parts.operator>): Operator {
  const { AFTERCARE_OPERATOR_NAME: name, AFTERCARE_OPERATOR_PHONE: phone } = env;
  return { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) };
}

function mailOf(env: z.infer<typeof parts.mail>): MailSettings {
  const { AFTERCARE_MAIL_FROM: from, AFTERCARE_MAIL_REPLY_TO: replyTo } = env;
  return { from, ...(replyTo === undefined ? {} : { replyTo }), transport: transportOf(env) };
}

function transportOf(env: z.infer<typeof parts.mail>): MailTransport {
  const { AFTERCARE_SMTP_URL: url, AFTERCARE_MAIL_CONFIGURATION_SET: configurationSet } = env;
  if (env.AFTERCARE_MAIL_TRANSPORT === "smtp" && url !== undefined) return { kind: "smtp", url };
  return configurationSet === undefined ? { kind: "ses" } : { kind: "ses", configurationSet };
}

/** The records that Amazon asks for are known; of another mail service only what the operator says. */
function senderIn(environment: Environment): SenderSettings {
  const { from, transport } = mailOf(readPart(environment, parts.mail));
  const env = readPart(environment, parts.senderCheck);
  const { AFTERCARE_MAIL_FROM_DOMAIN: mailFromDomain, AFTERCARE_MAIL_SPF_INCLUDE: named } = env;
  const { AWS_REGION: region } = environment;
  const isSes = transport.kind === "ses";
  const spfInclude = named ?? (isSes ? "amazonses.com" : undefined);
  const bounceHost = isSes && region ? `feedback-smtp.${region}.amazonses.com` : undefined;
  return {
    address: bareAddress(from),
    dkimSelectors: env.AFTERCARE_MAIL_DKIM_SELECTORS ?? [],
    ...(mailFromDomain === undefined ? {} : { mailFromDomain }),
    ...(spfInclude === undefined ? {} : { spfInclude }),
    ...(bounceHost === undefined ? {} : { bounceHost }),
  };
}

function invalid(issues: readonly z.core.$ZodIssue[]): AppError {
  const wrong = issues.map(({ path, code, message }) => {
    const what = code === "invalid_type" ? "is missing" : message;
    return `${path.join(".")} ${what}`;
  });
  return new AppError("config.invalid", wrong.join("; "), { retriable: false });
}
