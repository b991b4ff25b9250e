import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { readWebFiles, type WebFile } from "./web-files.ts";

/** Where the built web app lies, from the repository's root. */
const builtApp = "packages/web/dist";

/** The web app's files and nothing of people: whatever lies here is made again by the next deploy. */
export function makeWebBucket(stage: Stage): aws.s3.Bucket {
  const bucket = new aws.s3.Bucket("web", {
    bucketPrefix: `${stage.prefix}-web-`,
    forceDestroy: true,
  });
  new aws.s3.BucketPublicAccessBlock("web-private", {
    bucket: bucket.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  uploadFiles(bucket);
  return bucket;
}

/**
 * The page comes last, when all it names is there. What an older page names stays: somebody may have had it
 * open all night.
 */
function uploadFiles(bucket: aws.s3.Bucket): void {
  const files = readWebFiles(builtApp);
  const pages = files.filter(({ key }) => key.endsWith(".html"));
  const others = files
    .filter((file) => !pages.includes(file))
    .map((file) => upload(bucket, file, { retainOnDelete: true }));
  for (const page of pages) upload(bucket, page, { dependsOn: others });
}

function upload(
  bucket: aws.s3.Bucket,
  { key, path, contentType, cacheControl, hash }: WebFile,
  options: $util.CustomResourceOptions,
): aws.s3.BucketObjectv2 {
  const source = new $util.asset.FileAsset(path);
  return new aws.s3.BucketObjectv2(
    `web-${key.replaceAll("/", "-")}`,
    { bucket: bucket.id, key, source, sourceHash: hash, contentType, cacheControl },
    options,
  );
}

/** CloudFront reads the app's files for this distribution, and nobody reads anything without TLS. */
export function openToCdn(bucket: aws.s3.Bucket, distribution: aws.cloudfront.Distribution): void {
  const policy = aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["s3:GetObject"],
        resources: [$interpolate`${bucket.arn}/app/*`],
        principals: [{ type: "Service", identifiers: ["cloudfront.amazonaws.com"] }],
        conditions: [
          { test: "StringEquals", variable: "aws:SourceArn", values: [distribution.arn] },
        ],
      },
      {
        effect: "Deny",
        actions: ["s3:*"],
        resources: [bucket.arn, $interpolate`${bucket.arn}/*`],
        principals: [{ type: "*", identifiers: ["*"] }],
        conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
      },
    ],
  });
  new aws.s3.BucketPolicy("web-policy", { bucket: bucket.id, policy: policy.json });
}
