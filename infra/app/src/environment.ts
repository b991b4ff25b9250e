import { entryVariables, type EntryName } from "@aftercare/functions/entry-variables.ts";
import type { VariableName } from "@aftercare/functions/variables.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import type { Foundation } from "./foundation.ts";
import { fromAddress, type QueueName } from "./names.ts";
import type { Secrets } from "./secrets.ts";

export interface EnvironmentSources {
  readonly stage: Stage;
  readonly foundation: Foundation;
  readonly secrets: Secrets;
  readonly queueUrl: (queue: QueueName) => $util.Output<string>;
  /** The commit that is deployed, as `/health` tells it. */
  readonly release: string | undefined;
}

type Values = Readonly<Record<VariableName, $util.Input<string> | undefined>>;

/** What stands in every variable that the product reads. The compiler asks for each; undefined is left out. */
export function valuesOf(sources: EnvironmentSources): Values {
  const { stage, foundation, secrets } = sources;
  const { installation } = stage;
  return {
    AFTERCARE_TABLE: foundation.tableName,
    AFTERCARE_DUE_SHARDS: String(installation.dueShards),
    AFTERCARE_BUCKET: foundation.bucketName,
    AFTERCARE_WAKE_QUEUE_URL: sources.queueUrl("wake"),
    AFTERCARE_DOSSIER_QUEUE_URL: sources.queueUrl("dossier"),
    AFTERCARE_IMPORT_QUEUE_URL: sources.queueUrl("import"),
    AFTERCARE_APP_URL: `https://${stage.host}`,
    AFTERCARE_OPERATOR_NAME: installation.operator.name,
    AFTERCARE_OPERATOR_PHONE: installation.operator.phone,
    AFTERCARE_RELEASE: sources.release,
    ...mailValues(sources),
    ...secretValues(secrets),
    // The product's own defaults hold, which its tests know; only a test lets webhooks reach this machine.
    AFTERCARE_LEASE_MS: undefined,
    AFTERCARE_UNCERTAIN_MS: undefined,
    AFTERCARE_WEBHOOK_LOOPBACK: undefined,
  };
}

type MailVariable = Extract<VariableName, `AFTERCARE_${"MAIL" | "CANARY"}_${string}`>;

function mailValues({ stage, foundation }: EnvironmentSources) {
  const { sender, replyTo } = stage.installation.mail;
  const isSes = stage.mailTransport === "ses";
  return {
    AFTERCARE_MAIL_TRANSPORT: stage.mailTransport,
    AFTERCARE_MAIL_FROM: `${sender} <${fromAddress(stage)}>`,
    AFTERCARE_MAIL_REPLY_TO: replyTo,
    AFTERCARE_MAIL_CONFIGURATION_SET: foundation.mail?.configurationSet,
    AFTERCARE_MAIL_FROM_DOMAIN: foundation.mail?.fromDomain,
    // SES names its selectors by chance and the foundation does not publish them; its SPF record is known.
    AFTERCARE_MAIL_DKIM_SELECTORS: undefined,
    AFTERCARE_MAIL_SPF_INCLUDE: undefined,
    // SMTP tells nothing after the server took the mail, so there it goes to a mailbox that somebody reads.
    AFTERCARE_CANARY_ADDRESS: isSes
      ? "success@simulator.amazonses.com"
      : stage.installation.alarmAddress,
    AFTERCARE_CANARY_PROOF: isSes ? "delivered" : "sent",
  } satisfies Partial<Record<MailVariable, $util.Input<string> | undefined>>;
}

function secretValues(secrets: Secrets) {
  return {
    AFTERCARE_LINK_SECRET: secrets.link,
    AFTERCARE_AUTH_SECRET: secrets.auth,
    AFTERCARE_SEAL_KEY: secrets.seal,
    AFTERCARE_ORIGIN_SECRET: secrets.origin,
    AFTERCARE_CANARY_KEY: secrets.canaryKey,
    AFTERCARE_SMTP_URL: secrets.smtpUrl,
  };
}

/** Exactly what one entry reads. */
export function environmentOf(
  entry: EntryName,
  values: Values,
): Record<string, $util.Input<string>> {
  return Object.fromEntries(
    entryVariables[entry].flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
