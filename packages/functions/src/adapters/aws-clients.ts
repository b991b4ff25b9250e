import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Environment } from "../config.ts";

type Service = "DYNAMODB" | "S3" | "SQS" | "SESV2";

export interface TimeLimits {
  readonly connectionTimeoutMs: number;
  /** From the request to the start of its answer. */
  readonly requestTimeoutMs: number;
  readonly attempts: number;
}

/**
 * What every client is made with: where it finds its service, and limits on how long it waits. A timeout
 * must throw (the SDK's own default only warns), or a server that accepts and never answers holds us for ever.
 * The environment is the one handed in, so two apps in one process may live in two places.
 */
export function clientOptions(environment: Environment, service: Service, limits: TimeLimits) {
  const { AWS_REGION: region, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = environment;
  const endpoint = environment[`AWS_ENDPOINT_URL_${service}`];
  const sessionToken = environment["AWS_SESSION_TOKEN"];
  const credentials =
    AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined
      ? undefined
      : {
          accessKeyId: AWS_ACCESS_KEY_ID,
          secretAccessKey: AWS_SECRET_ACCESS_KEY,
          ...(sessionToken === undefined ? {} : { sessionToken }),
        };
  return {
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: limits.attempts,
    requestHandler: {
      connectionTimeout: limits.connectionTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      throwOnRequestTimeout: true,
    },
  };
}

/** A transaction may be sent again: the SDK gives it a token that makes the second one no second one. */
const storeLimits: TimeLimits = {
  connectionTimeoutMs: 1_000,
  requestTimeoutMs: 3_000,
  attempts: 3,
};

/** An undefined value is a mistake of ours and throws: rows leave out what is not there. */
export function makeDocumentClient(environment: Environment): DynamoDBDocumentClient {
  const client = new DynamoDBClient(clientOptions(environment, "DYNAMODB", storeLimits));
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: false } });
}
