import { authPaths } from "@aftercare/functions/http/auth-paths.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { logDays } from "./keeping.ts";

export interface Api {
  readonly id: $util.Output<string>;
  /** `abc.execute-api.<region>.amazonaws.com`: asked by CloudFront alone. */
  readonly host: $util.Output<string>;
}

/**
 * How many requests a second are let through, for everybody together: a shield for account and purse, far above
 * what is used. How often one person may ask is counted by the product (guards/limits.ts).
 */
const throttling = {
  api: { throttlingRateLimit: 200, throttlingBurstLimit: 400 },
  auth: { throttlingRateLimit: 20, throttlingBurstLimit: 40 },
};

/** One HTTP API with two functions behind it. */
export function makeApi(
  stage: Stage,
  functions: Readonly<Record<"api" | "auth", sst.aws.Function>>,
): Api {
  const api = new aws.apigatewayv2.Api("api", {
    name: `${stage.prefix}-api`,
    description: "Asked by CloudFront alone: without its secret the functions refuse.",
    protocolType: "HTTP",
  });
  const auth = integrate(api, "auth", functions.auth);
  const authRoutes = authKeys.map((routeKey) => route(api, routeKey, auth));
  const everything = route(api, "$default", integrate(api, "api", functions.api));
  makeStage(stage, api, [...authRoutes, everything]);
  return { id: api.id, host: api.apiEndpoint.apply((endpoint) => new URL(endpoint).host) };
}

const authKeys = authPaths.flatMap((path) => [`ANY ${path}`, `ANY ${path}/{proxy+}`]);

function integrate(
  api: aws.apigatewayv2.Api,
  name: "api" | "auth",
  fn: sst.aws.Function,
): aws.apigatewayv2.Integration {
  new aws.lambda.Permission(`${name}-from-gateway`, {
    action: "lambda:InvokeFunction",
    function: fn.name,
    principal: "apigateway.amazonaws.com",
    sourceArn: $interpolate`${api.executionArn}/*`,
  });
  return new aws.apigatewayv2.Integration(`${name}-integration`, {
    apiId: api.id,
    integrationType: "AWS_PROXY",
    integrationUri: fn.arn,
    payloadFormatVersion: "2.0",
  });
}

function route(
  api: aws.apigatewayv2.Api,
  routeKey: string,
  integration: aws.apigatewayv2.Integration,
): aws.apigatewayv2.Route {
  const name = routeKey
    .replaceAll(/[^a-z]+/gi, " ")
    .trim()
    .replaceAll(" ", "-")
    .toLowerCase();
  return new aws.apigatewayv2.Route(`route-${name}`, {
    apiId: api.id,
    routeKey,
    target: $interpolate`integrations/${integration.id}`,
  });
}

function makeStage(
  stage: Stage,
  api: aws.apigatewayv2.Api,
  routes: readonly aws.apigatewayv2.Route[],
): void {
  const log = new aws.cloudwatch.LogGroup("api-log", {
    name: `/aws/vendedlogs/apis/${stage.prefix}-api`,
    retentionInDays: logDays[stage.kind],
  });
  new aws.apigatewayv2.Stage(
    "api-stage",
    {
      apiId: api.id,
      name: "$default",
      autoDeploy: true,
      defaultRouteSettings: throttling.api,
      routeSettings: authKeys.map((routeKey) => ({ routeKey, ...throttling.auth })),
      accessLogSettings: { destinationArn: log.arn, format: JSON.stringify(accessLog) },
    },
    // A setting for a route that is not there yet is refused.
    { dependsOn: [...routes] },
  );
}

/** No address, no browser, no path: paths of mailed links and calendar feeds are keys by themselves. */
const accessLog = {
  at: "$context.requestTimeEpoch",
  request: "$context.requestId",
  method: "$context.httpMethod",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  functionMilliseconds: "$context.integration.latency",
  functionError: "$context.integration.error",
};
