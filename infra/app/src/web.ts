import { originHeader } from "@aftercare/functions/http/front-door.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import type { Api } from "./api.ts";
import { nameViewer, showApp } from "./edge-functions.ts";
import type { Foundation } from "./foundation.ts";
import type { Secrets } from "./secrets.ts";
import { makeWebBucket, openToCdn } from "./web-bucket.ts";
import { certificateOf, pointDomain } from "./web-domain.ts";
import { edgeHeaders } from "./web-headers.ts";

export interface WebSources {
  readonly stage: Stage;
  readonly foundation: Foundation;
  readonly secrets: Secrets;
  readonly api: Api;
}

const filesOrigin = "files";
const apiOrigin = "api";
const everyMethod = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];

/**
 * One address for everything: the app's files under /app, and whatever else is asked goes to the API. No access
 * log: its lines hold addresses of people and paths that are keys. CloudFront's own numbers need none.
 */
export function makeWeb(sources: WebSources): aws.cloudfront.Distribution {
  const { stage } = sources;
  const isChina = stage.partition === "aws-cn";
  const bucket = makeWebBucket(stage);
  const distribution = new aws.cloudfront.Distribution("web", {
    comment: stage.prefix,
    enabled: true,
    aliases: [stage.host],
    httpVersion: isChina ? "http2" : "http2and3",
    isIpv6Enabled: !isChina,
    ...(isChina ? {} : { priceClass: "PriceClass_200" }),
    viewerCertificate: certificateOf(stage),
    restrictions: { geoRestriction: { restrictionType: "none" } },
    origins: [filesFrom(stage, bucket), apiFrom(sources)],
    orderedCacheBehaviors: filesBehaviours(sources),
    defaultCacheBehavior: apiBehaviour(stage),
    ...webAclOf(stage),
  });
  openToCdn(bucket, distribution);
  pointDomain(stage, distribution);
  return distribution;
}

/** The product counts requests itself and the gateway throttles; an operator who wants a firewall names it. */
function webAclOf({ partition, installation: { webAclArn } }: Stage): { webAclId?: string } {
  return partition === "aws" && webAclArn !== undefined ? { webAclId: webAclArn } : {};
}

function filesFrom(stage: Stage, bucket: aws.s3.Bucket) {
  const access = new aws.cloudfront.OriginAccessControl("web-access", {
    name: `${stage.prefix}-web`,
    originAccessControlOriginType: "s3",
    signingBehavior: "always",
    signingProtocol: "sigv4",
  });
  return {
    originId: filesOrigin,
    domainName: bucket.bucketRegionalDomainName,
    originAccessControlId: access.id,
  };
}

/** Of several secrets, in a change, the newest is said; the API takes all of them. */
function apiFrom({ api, secrets }: WebSources) {
  const value = secrets.origin.apply((all) => all.split(",")[0]?.trim() ?? "");
  return {
    originId: apiOrigin,
    domainName: api.host,
    customHeaders: [{ name: originHeader, value }],
    customOriginConfig: {
      httpPort: 80,
      httpsPort: 443,
      originProtocolPolicy: "https-only",
      originSslProtocols: ["TLSv1.2"],
      originReadTimeout: 30,
      originKeepaliveTimeout: 60,
    },
  };
}

function apiBehaviour(stage: Stage) {
  return {
    targetOriginId: apiOrigin,
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: everyMethod,
    cachedMethods: ["GET", "HEAD"],
    cachePolicyId: cachePolicy("Managed-CachingDisabled"),
    originRequestPolicyId: originRequestPolicy("Managed-AllViewerExceptHostHeader"),
    functionAssociations: [edgeFunction(stage, "name-viewer", nameViewer)],
  };
}

/** How long a file may be kept stands on the file itself (web-files.ts); here only that CloudFront obeys. */
function filesBehaviours({ stage, foundation }: WebSources) {
  const cache = new aws.cloudfront.CachePolicy("web-cache", {
    name: `${stage.prefix}-web`,
    minTtl: 0,
    defaultTtl: 0,
    maxTtl: 31_536_000,
    parametersInCacheKeyAndForwardedToOrigin: {
      cookiesConfig: { cookieBehavior: "none" },
      headersConfig: { headerBehavior: "none" },
      queryStringsConfig: { queryStringBehavior: "none" },
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    },
  });
  const headers = makeHeaders(stage, foundation);
  const show = edgeFunction(stage, "show-app", showApp);
  return ["/app", "/app/*"].map((pathPattern) => ({
    pathPattern,
    targetOriginId: filesOrigin,
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
    compress: true,
    cachePolicyId: cache.id,
    responseHeadersPolicyId: headers.id,
    functionAssociations: [show],
  }));
}

function makeHeaders(stage: Stage, foundation: Foundation) {
  const headers = foundation.bucketName.apply((name) => edgeHeaders(filesOriginOf(stage, name)));
  return new aws.cloudfront.ResponseHeadersPolicy("web-headers", {
    name: `${stage.prefix}-web`,
    securityHeadersConfig: {
      contentSecurityPolicy: {
        contentSecurityPolicy: headers.contentSecurityPolicy,
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: headers.frameOption, override: true },
      referrerPolicy: { referrerPolicy: headers.referrerPolicy, override: true },
      strictTransportSecurity: {
        accessControlMaxAgeSec: 31_536_000,
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersConfig: {
      items: headers.others.apply((others) =>
        others.map((other) => ({ ...other, override: true })),
      ),
    },
  });
}

/** Where browsers send proofs to and open them from, as the SDK writes it in what it signs. */
function filesOriginOf({ partition, region }: Stage, bucket: string): string {
  const end = partition === "aws" ? "amazonaws.com" : "amazonaws.com.cn";
  return `https://${bucket}.s3.${region}.${end}`;
}

function edgeFunction(stage: Stage, name: string, code: string) {
  const fn = new aws.cloudfront.Function(name, {
    name: `${stage.prefix}-${name}`,
    runtime: "cloudfront-js-2.0",
    code,
    publish: true,
  });
  return { eventType: "viewer-request", functionArn: fn.arn };
}

const cachePolicy = (name: string) =>
  aws.cloudfront.getCachePolicyOutput({ name }).apply(({ id }) => known(name, id));

const originRequestPolicy = (name: string) =>
  aws.cloudfront.getOriginRequestPolicyOutput({ name }).apply(({ id }) => known(name, id));

function known(name: string, id: string | undefined): string {
  if (id === undefined) throw new Error(`CloudFront knows no policy ${name}.`);
  return id;
}
