import { fileURLToPath } from "node:url";
import { authPaths, isAuthPath } from "@aftercare/functions/http/auth-paths.ts";
import { appHeaders } from "@aftercare/web/headers.ts";
import { beforeAll, expect, test } from "vitest";
import { evaluateApp } from "./support/evaluate-app.ts";
import { inputOf, resourceNamed, resourcesOf, type Graph, type Resource } from "./support/graph.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

interface CustomHeader {
  readonly header: string;
  readonly value: string;
}

let graph: Graph;
let distribution: Resource;

beforeAll(async () => {
  graph = await evaluateApp("production");
  distribution = theDistribution(graph);
});

function theDistribution(of: Graph): Resource {
  return resourceNamed(of, "web", "aws:cloudfront/distribution:Distribution");
}

test("the app's pages carry the very headers that the local machine gives them", () => {
  const policy = resourceNamed(graph, "web-headers");
  const known = (path: string) => inputOf(policy, `securityHeadersConfig.${path}`);
  const custom = inputOf(policy, "customHeadersConfig.items") as CustomHeader[];
  const told = {
    "content-security-policy": known("contentSecurityPolicy.contentSecurityPolicy"),
    "referrer-policy": known("referrerPolicy.referrerPolicy"),
    "x-frame-options": known("frameOptions.frameOption"),
    ...(known("contentTypeOptions") === undefined ? {} : { "x-content-type-options": "nosniff" }),
    ...Object.fromEntries(custom.map(({ header, value }) => [header, value])),
  };
  const files = "https://aftercare-production-evidence.s3.ap-southeast-1.amazonaws.com";
  expect(told).toEqual(appHeaders(files));
});

test("files named by their content are kept for a year, all others are asked for each time", () => {
  const files = resourcesOf(graph, "aws:s3/bucketObjectv2:BucketObjectv2").filter(({ name }) =>
    name.startsWith("web-"),
  );
  const kept = files.filter(({ inputs }) => String(inputs["key"]).startsWith("app/assets/"));
  const asked = files.filter((file) => !kept.includes(file));
  expect(asked.map(({ inputs }) => inputs["key"])).toContain("app/index.html");
  expect(new Set(kept.map(({ inputs }) => inputs["cacheControl"]))).toEqual(
    new Set(["public, max-age=31536000, immutable"]),
  );
  expect(new Set(asked.map(({ inputs }) => inputs["cacheControl"]))).toEqual(new Set(["no-cache"]));
  expect(kept.every(({ retainOnDelete }) => retainOnDelete)).toBe(true);
  expect(inputOf(resourceNamed(graph, "web-cache"), "minTtl")).toBe(0);
});

test("the page is put there after all that it names", () => {
  const page = resourceNamed(graph, "web-app-index.html");
  const assets = graph.resources.filter(({ name }) => name.startsWith("web-app-assets-"));
  expect(assets.length).toBeGreaterThan(10);
  expect(assets.filter(({ urn }) => !page.dependencies.includes(urn))).toEqual([]);
});

test("the API is never cached, and reached with the CDN's secret alone", () => {
  expect(distribution.inputs["defaultCacheBehavior"]).toMatchObject({
    targetOriginId: "api",
    cachePolicyId: "cache-policy-Managed-CachingDisabled",
    originRequestPolicyId: "origin-request-policy-Managed-AllViewerExceptHostHeader",
  });
  expect(inputOf(distribution, "origins.1.originId")).toBe("api");
  expect(inputOf(distribution, "origins.1.customHeaders")).toEqual([
    { name: "x-origin-secret", value: "value of the secret OriginSecret" },
  ]);
  expect(distribution.secrets).toContain("origins");
  for (const entry of ["api", "auth"]) {
    const secret = inputOf(
      resourceNamed(graph, `${entry}Function`),
      "environment.variables.AFTERCARE_ORIGIN_SECRET",
    );
    expect(secret).toBe("value of the secret OriginSecret");
  }
});

test("the same paths go to the auth entry here as on the local machine", () => {
  const keys = resourcesOf(graph, "aws:apigatewayv2/route:Route").map(({ inputs }) => inputs);
  const auth = resourceNamed(graph, "auth-integration").id;
  const toAuth = keys.filter(({ target }) => target === `integrations/${auth}`);
  const patterns = toAuth.map(({ routeKey }) => String(routeKey).replace(/^ANY /, ""));
  expect(patterns.toSorted()).toEqual(
    authPaths.flatMap((path) => [path, `${path}/{proxy+}`]).toSorted(),
  );
  for (const pattern of patterns) expect(isAuthPath(pattern)).toBe(true);
  const rest = keys.filter(({ target }) => target !== `integrations/${auth}`);
  expect(rest.map(({ routeKey }) => routeKey)).toEqual(["$default"]);
  expect(["/accounts", "/v1/account", "/sign-inn", "/api/authx"].filter(isAuthPath)).toEqual([]);
});

test("more than a stage can bear is turned away, at the sign-in sooner", () => {
  const stage = resourceNamed(graph, "api-stage");
  const all = Number(inputOf(stage, "defaultRouteSettings.throttlingRateLimit"));
  const settings = inputOf(stage, "routeSettings") as { throttlingRateLimit: number }[];
  const auth = settings.map((each) => each.throttlingRateLimit);
  expect(auth).toHaveLength(authPaths.length * 2);
  expect(Math.max(...auth)).toBeLessThan(all);
});

test("the gateway's log knows no person and no path", () => {
  const format = String(inputOf(resourceNamed(graph, "api-stage"), "accessLogSettings.format"));
  expect(format).toContain("$context.status");
  expect(format).not.toMatch(/identity|sourceIp|userAgent|context\.path|domain|authorizer/);
  expect(distribution.inputs["loggingConfig"]).toBeUndefined();
});

test("the bucket is private, and speaks TLS alone", () => {
  expect(resourceNamed(graph, "web-private").inputs).toMatchObject({
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  const policy = String(inputOf(resourceNamed(graph, "web-policy"), "policy"));
  expect(policy).toContain('"Bool":{"aws:SecureTransport":["false"]}');
  expect(policy).toContain(
    '"StringEquals":{"aws:SourceArn":["arn:aws:cloudfront::123456789012:distribution/WEB',
  );
});

test("people open the stage's own name", () => {
  expect(distribution.inputs["aliases"]).toEqual(["aftercare.example.org"]);
  expect(inputOf(distribution, "viewerCertificate.minimumProtocolVersion")).toBe("TLSv1.2_2021");
  expect(graph.outputs["url"]).toBe("https://aftercare.example.org");
});

test("where the zone is ours, certificate and names are made", async () => {
  const config = fileURLToPath(new URL("fixtures/own-zone/sst.config.ts", import.meta.url));
  const own = await evaluateApp("staging", { config, root });
  const certificate = resourceNamed(own, "web-certificate");
  expect(certificate.inputs).toMatchObject({ domainName: "staging.aftercare.example.org" });
  expect(inputOf(theDistribution(own), "viewerCertificate.acmCertificateArn")).toBe(certificate.id);
  const records = resourcesOf(own, "aws:route53/record:Record").map(({ inputs }) => inputs);
  expect(new Set(records.map(({ type }) => type))).toEqual(new Set(["A", "AAAA", "CNAME"]));
});

test("in the mainland's partition the operator's own certificate stands, and S3 speaks for itself", async () => {
  const china = await evaluateApp("production-cn");
  const there = theDistribution(china);
  expect(inputOf(there, "viewerCertificate.iamCertificateId")).toBe("ASCAEXAMPLEEXAMPLE123");
  expect(there.inputs["isIpv6Enabled"]).toBe(false);
  expect(graphPattern(graph, "evidence-rule")).toContain("aws.guardduty");
  expect(graphPattern(china, "evidence-rule")).toContain("Object Created");
  expect(china.resources.map(({ name }) => name)).not.toContain("mail-feedback-rule");
  const alarms = china.resources.map(({ name }) => name);
  expect(alarms).not.toContain("mail-bounces");
  expect(alarms).not.toContain("malware-scan-failed");
  const headers = JSON.stringify(resourceNamed(china, "web-headers").inputs);
  expect(headers).toContain(".s3.cn-northwest-1.amazonaws.com.cn");
});

function graphPattern(of: Graph, name: string): string {
  return String(inputOf(resourceNamed(of, name), "eventPattern"));
}
