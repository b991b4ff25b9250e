import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { localAccount } from "../account.ts";
import { errorCode } from "../error-code.ts";
import type { SqsEngine } from "./sqs.ts";

export interface Addresses {
  readonly dynamo: string;
  readonly s3: string;
  readonly sqs: string;
  readonly mail: string;
  readonly queueUrl: string;
  readonly jobQueueUrls: SqsEngine["jobQueueUrls"];
  readonly app: string;
}

/** What product code reads from its environment, and all of it. */
export async function makeEnvironment(
  dir: string,
  addresses: Addresses,
): Promise<Record<string, string>> {
  return {
    AWS_REGION: localAccount.region,
    AWS_ACCESS_KEY_ID: localAccount.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localAccount.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: addresses.dynamo,
    AWS_ENDPOINT_URL_S3: addresses.s3,
    AWS_ENDPOINT_URL_SQS: addresses.sqs,
    AWS_ENDPOINT_URL_SESV2: addresses.mail,
    AFTERCARE_TABLE: localAccount.table,
    AFTERCARE_BUCKET: localAccount.bucket,
    AFTERCARE_WAKE_QUEUE_URL: addresses.queueUrl,
    AFTERCARE_DOSSIER_QUEUE_URL: addresses.jobQueueUrls.dossier,
    AFTERCARE_IMPORT_QUEUE_URL: addresses.jobQueueUrls.import,
    AFTERCARE_MAIL_FROM: `${localAccount.mailSender} <${localAccount.mailFrom}>`,
    AFTERCARE_MAIL_CONFIGURATION_SET: localAccount.mailConfigurationSet,
    AFTERCARE_MAIL_TRANSPORT: "ses",
    AFTERCARE_OPERATOR_NAME: localAccount.operatorName,
    AFTERCARE_OPERATOR_PHONE: localAccount.operatorPhone,
    AFTERCARE_APP_URL: addresses.app,
    AFTERCARE_LINK_SECRET: await readOrMakeSecret(join(dir, "link-secret")),
    AFTERCARE_AUTH_SECRET: await readOrMakeSecret(join(dir, "auth-secret")),
    AFTERCARE_SEAL_KEY: await readOrMakeSecret(join(dir, "seal-key")),
    AFTERCARE_WEBHOOK_LOOPBACK: "allow",
    AFTERCARE_DUE_SHARDS: "4",
  };
}

/** Made once for a folder: links in mails of last week must still open today, and sessions go on. */
async function readOrMakeSecret(path: string): Promise<string> {
  const fresh = randomBytes(32).toString("base64url");
  try {
    await writeFile(path, fresh, { flag: "wx", mode: 0o600 });
    return fresh;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    return readFile(path, "utf8");
  }
}
