import { arnOf, globalArnOf, type Account } from "./account.ts";

export interface Computed {
  readonly id: string;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** `name` is the physical name, from the inputs or made as the provider makes one. */
type Rule = (name: string, account: Account, inputs: Readonly<Record<string, unknown>>) => Computed;

/** What AWS would tell of a resource once it is made, in the forms that policies and addresses are built of. */
export function computedOutputs(
  account: Account,
  type: string,
  logicalName: string,
  inputs: Readonly<Record<string, unknown>>,
): Computed {
  const name = physicalName(logicalName, inputs);
  const rule = rules[type] ?? (() => ({ id: name, outputs: {} }));
  const { id, outputs } = rule(name, account, inputs);
  return { id, outputs: { name, ...outputs } };
}

function physicalName(logicalName: string, inputs: Readonly<Record<string, unknown>>): string {
  const given = inputs["name"] ?? inputs["bucket"];
  return typeof given === "string" ? given : `${logicalName}-0a1b2c3`;
}

const rules: Readonly<Record<string, Rule | undefined>> = {
  "aws:lambda/function:Function": (name, account) => {
    const arn = arnOf(account, "lambda", `function:${name}`);
    const invokeArn = `arn:${account.partition}:apigateway:${account.region}:lambda:path/2015-03-31/functions/${arn}/invocations`;
    return {
      id: name,
      outputs: {
        arn,
        invokeArn,
        qualifiedArn: `${arn}:1`,
        version: "1",
        codeSha256: "0".repeat(44),
      },
    };
  },
  "aws:lambda/alias:Alias": (name, account, { functionName }) => ({
    id: name,
    outputs: { arn: arnOf(account, "lambda", `function:${bareName(functionName)}:${name}`) },
  }),
  "aws:lambda/eventSourceMapping:EventSourceMapping": (name, account) => ({
    id: name,
    outputs: { uuid: name, arn: arnOf(account, "lambda", `event-source-mapping:${name}`) },
  }),
  "aws:lambda/functionUrl:FunctionUrl": (name, account) => ({
    id: name,
    outputs: { functionUrl: `https://${name.toLowerCase()}.lambda-url.${account.region}.on.aws/` },
  }),
  "aws:iam/role:Role": (name, account) => ({
    id: name,
    outputs: { arn: globalArnOf(account, "iam", `role/${name}`), uniqueId: "AROAEXAMPLE" },
  }),
  "aws:iam/policy:Policy": (name, account) => {
    const arn = globalArnOf(account, "iam", `policy/${name}`);
    return { id: arn, outputs: { arn } };
  },
  "aws:sqs/queue:Queue": (name, account) => {
    const url = `https://sqs.${account.region}.${account.suffix}/${account.id}/${name}`;
    return { id: url, outputs: { url, arn: arnOf(account, "sqs", name) } };
  },
  "aws:sns/topic:Topic": (name, account) => {
    const arn = arnOf(account, "sns", name);
    return { id: arn, outputs: { arn } };
  },
  "aws:s3/bucket:Bucket": bucket,
  "aws:s3/bucketV2:BucketV2": bucket,
  "aws:cloudwatch/logGroup:LogGroup": (name, account) => ({
    id: name,
    outputs: { arn: arnOf(account, "logs", `log-group:${name}`) },
  }),
  "aws:cloudwatch/metricAlarm:MetricAlarm": (name, account) => ({
    id: name,
    outputs: { arn: arnOf(account, "cloudwatch", `alarm:${name}`) },
  }),
  "aws:cloudwatch/dashboard:Dashboard": (name, account) => ({
    id: name,
    outputs: { dashboardArn: globalArnOf(account, "cloudwatch", `dashboard/${name}`) },
  }),
  "aws:cloudwatch/eventBus:EventBus": (name, account) => ({
    id: name,
    outputs: { arn: arnOf(account, "events", `event-bus/${name}`) },
  }),
  "aws:cloudwatch/eventRule:EventRule": (name, account) => ({
    id: name,
    outputs: { arn: arnOf(account, "events", `rule/${name}`) },
  }),
  "aws:scheduler/scheduleGroup:ScheduleGroup": (name, account) => ({
    id: name,
    outputs: { arn: arnOf(account, "scheduler", `schedule-group/${name}`) },
  }),
  "aws:scheduler/schedule:Schedule": (name, account, { groupName }) => ({
    id: name,
    outputs: {
      arn: arnOf(account, "scheduler", `schedule/${bareName(groupName ?? "default")}/${name}`),
    },
  }),
  "aws:apigatewayv2/api:Api": (name, account) => {
    const id = idLike(name);
    return {
      id,
      outputs: {
        arn: `arn:${account.partition}:apigateway:${account.region}::/apis/${id}`,
        executionArn: arnOf(account, "execute-api", id),
        apiEndpoint: `https://${id}.execute-api.${account.region}.${account.suffix}`,
      },
    };
  },
  "aws:apigatewayv2/stage:Stage": (name, account, { apiId }) => ({
    id: name,
    outputs: {
      arn: `arn:${account.partition}:apigateway:${account.region}::/apis/${bareName(apiId)}/stages/${name}`,
      executionArn: arnOf(account, "execute-api", `${bareName(apiId)}/${name}`),
      invokeUrl: `https://${bareName(apiId)}.execute-api.${account.region}.${account.suffix}/`,
    },
  }),
  "aws:cloudfront/distribution:Distribution": (name, account) => {
    const id = idLike(name).toUpperCase();
    return {
      id,
      outputs: {
        arn: globalArnOf(account, "cloudfront", `distribution/${id}`),
        domainName: `${idLike(name)}.cloudfront.net`,
        hostedZoneId: "Z2FDTNDATAQYW2",
        status: "Deployed",
        etag: "E1",
      },
    };
  },
  "aws:cloudfront/function:Function": (name, account) => ({
    id: name,
    outputs: { arn: globalArnOf(account, "cloudfront", `function/${name}`), etag: "E1" },
  }),
  "aws:cloudfront/keyValueStore:KeyValueStore": (name, account) => ({
    id: name,
    outputs: { arn: globalArnOf(account, "cloudfront", `key-value-store/${name}`), etag: "E1" },
  }),
  "aws:cloudfront/originAccessControl:OriginAccessControl": withEtag,
  "aws:cloudfront/cachePolicy:CachePolicy": withEtag,
  "aws:cloudfront/originRequestPolicy:OriginRequestPolicy": withEtag,
  "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy": withEtag,
  "aws:acm/certificate:Certificate": (name, account, { domainName }) => {
    const arn = arnOf({ ...account, region: "us-east-1" }, "acm", `certificate/${idLike(name)}`);
    const record = {
      domainName,
      resourceRecordName: `_0a1b2c3.${String(domainName)}.`,
      resourceRecordType: "CNAME",
      resourceRecordValue: "_4d5e6f7.acm-validations.aws.",
    };
    return { id: arn, outputs: { arn, domainValidationOptions: [record] } };
  },
  "aws:route53/record:Record": (name, _account, inputs) => ({
    id: name,
    outputs: { fqdn: inputs["name"] },
  }),
  "random:index/randomBytes:RandomBytes": (name) => ({
    id: name,
    outputs: { base64: Buffer.alloc(32).toString("base64"), hex: "00".repeat(32) },
  }),
  "random:index/randomPassword:RandomPassword": (name) => ({
    id: name,
    outputs: { result: "a-random-password" },
  }),
};

function bucket(name: string, account: Account): Computed {
  return {
    id: name,
    outputs: {
      bucket: name,
      arn: `arn:${account.partition}:s3:::${name}`,
      bucketDomainName: `${name}.s3.${account.suffix}`,
      bucketRegionalDomainName: `${name}.s3.${account.region}.${account.suffix}`,
      region: account.region,
    },
  };
}

function withEtag(name: string): Computed {
  return { id: idLike(name), outputs: { etag: "E1" } };
}

/** An id without a look of its own, which still tells what it is the id of. */
function idLike(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function bareName(value: unknown): string {
  return typeof value === "string" ? value : "unnamed";
}
