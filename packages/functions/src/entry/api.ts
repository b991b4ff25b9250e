import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { compose, type App } from "../compose.ts";
import { makeApi } from "../http/app.ts";
import { answerEvent } from "../http/lambda.ts";

/** Everything that comes in by HTTP. */
export function makeApiHandler(app: App) {
  const api = makeApi(app);
  const originSecrets = app.config.originSecrets();
  return (event: APIGatewayProxyEventV2) => answerEvent(api, event, originSecrets);
}

let handle: ReturnType<typeof makeApiHandler> | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: APIGatewayProxyEventV2) => {
  handle ??= makeApiHandler(compose(process.env, { entry: "api" }));
  return handle(event);
};
