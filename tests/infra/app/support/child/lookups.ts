import { stageOf, type Stage } from "@aftercare/infra-shared/stage.ts";
import {
  parameterName,
  publishedNames,
  type PublishedName,
} from "@aftercare/infra-shared/published.ts";
import { arnOf, globalArnOf, type Account } from "./account.ts";
import { policyDocument } from "./policy-document.ts";
import type { LookupAsked } from "./pulumi.ts";

type Inputs = LookupAsked["inputs"];
type Answer = (inputs: Inputs) => Record<string, unknown>;

/** What the provider answers to questions of an app. @throws Error for a question that nobody has answered yet */
export function answerLookup(account: Account, stage: string, asked: LookupAsked) {
  const answer = answers(account, stageOf(stage))[asked.token];
  if (answer === undefined) throw new Error(`The mocks have no answer to ${asked.token}.`);
  return answer(asked.inputs);
}

function answers(account: Account, stage: Stage): Readonly<Record<string, Answer | undefined>> {
  return {
    "aws:index/getCallerIdentity:getCallerIdentity": () => ({
      id: account.id,
      accountId: account.id,
      arn: globalArnOf(account, "iam", "role/deploy"),
      userId: "AROAEXAMPLE:deploy",
    }),
    "aws:index/getRegion:getRegion": () => ({
      id: account.region,
      name: account.region,
      region: account.region,
      description: account.region,
      endpoint: `ec2.${account.region}.${account.suffix}`,
    }),
    "aws:index/getPartition:getPartition": () => ({
      id: account.partition,
      partition: account.partition,
      dnsSuffix: account.suffix,
      reverseDnsPrefix: account.suffix.split(".").toReversed().join("."),
    }),
    "aws:iam/getPolicyDocument:getPolicyDocument": policyDocument,
    "aws:ssm/getParameter:getParameter": ({ name }) => publishedParameter(account, stage, name),
    "aws:route53/getZone:getZone": ({ name, zoneId }) => ({
      name,
      id: zoneId ?? "Z0123456789ABCDEFGHIJ",
      zoneId: zoneId ?? "Z0123456789ABCDEFGHIJ",
    }),
    "aws:cloudfront/getCachePolicy:getCachePolicy": named("cache-policy"),
    "aws:cloudfront/getOriginRequestPolicy:getOriginRequestPolicy": named("origin-request-policy"),
    "aws:cloudfront/getResponseHeadersPolicy:getResponseHeadersPolicy":
      named("response-headers-policy"),
  };
}

/** A policy that Amazon keeps itself has an id of its own; its name tells as much. */
function named(kind: string): Answer {
  return ({ name, id }) => ({ name, id: id ?? `${kind}-${String(name)}` });
}

/** What the foundation of this stage would have published. */
function publishedParameter(account: Account, stage: Stage, asked: unknown) {
  const name = publishedNames.find((published) => parameterName(stage, published) === asked);
  const value = name === undefined ? undefined : publishedValues(account, stage)[name];
  if (value === undefined) {
    throw new Error(`ParameterNotFound: the foundation publishes no ${String(asked)}.`);
  }
  return { id: asked, name: asked, type: "String", value, insecureValue: value, version: 1 };
}

function publishedValues(
  account: Account,
  stage: Stage,
): Readonly<Partial<Record<PublishedName, string>>> {
  const table = `${stage.prefix}-table`;
  const bucket = `${stage.prefix}-evidence`;
  const mail = {
    mailIdentityArn: arnOf(account, "ses", `identity/${stage.mailDomain}`),
    mailConfigurationSet: stage.prefix,
    mailFromDomain: `bounce.${stage.mailDomain}`,
  };
  return {
    tableName: table,
    tableArn: arnOf(account, "dynamodb", `table/${table}`),
    bucketName: bucket,
    bucketArn: `arn:${account.partition}:s3:::${bucket}`,
    dataKeyArn: arnOf(account, "kms", "key/00000000-0000-4000-8000-000000000000"),
    alarmTopicArn: arnOf(account, "sns", `${stage.prefix}-alarms`),
    ...(stage.mailTransport === "ses" ? mail : {}),
    ...(stage.kind === "personal"
      ? {}
      : { appBoundaryArn: globalArnOf(account, "iam", `policy/${stage.prefix}-app-boundary`) }),
  };
}
