import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { makeAuthApi } from "../auth/auth-api.ts";
import { compose, type App } from "../compose.ts";
import { answerEvent } from "../http/lambda.ts";

/** Signing in, under `/api/auth`. Apart from the API, which needs none of this library's code. */
export function makeAuthHandler(app: App) {
  const api = makeAuthApi(app);
  const originSecrets = app.config.originSecrets();
  return (event: APIGatewayProxyEventV2) => answerEvent(api, event, originSecrets);
}

let handle: ReturnType<typeof makeAuthHandler> | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: APIGatewayProxyEventV2) => {
  handle ??= makeAuthHandler(compose(process.env, { entry: "auth" }));
  return handle(event);
};
