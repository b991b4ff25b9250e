import { localAccount } from "@aftercare/local/account.ts";
import { sampleSecrets } from "./sample-secrets.ts";

/** All that the product reads, with a real table and nothing else behind it. */
export function environmentFor(dynamoEndpoint: string) {
  return {
    AWS_REGION: localAccount.region,
    AWS_ACCESS_KEY_ID: localAccount.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localAccount.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: dynamoEndpoint,
    AFTERCARE_TABLE: localAccount.table,
    AFTERCARE_BUCKET: localAccount.bucket,
    AFTERCARE_WAKE_QUEUE_URL: "http://127.0.0.1:9/wake",
    AFTERCARE_DOSSIER_QUEUE_URL: "http://127.0.0.1:9/dossier",
    AFTERCARE_IMPORT_QUEUE_URL: "http://127.0.0.1:9/import",
    AFTERCARE_MAIL_FROM: localAccount.mailFrom,
    AFTERCARE_MAIL_TRANSPORT: "ses",
    AFTERCARE_APP_URL: "https://app.example.org",
    ...sampleSecrets,
    AFTERCARE_DUE_SHARDS: "4",
  };
}
