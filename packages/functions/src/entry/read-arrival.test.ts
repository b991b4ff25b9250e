import { expect, test } from "vitest";
import { readArrival } from "./read-arrival.ts";

const key = "org/org-a/client/li/e1";

function created(object: Record<string, unknown>) {
  const detail = { version: "0", bucket: { name: "evidence" }, object: { key, ...object } };
  return { version: "0", source: "aws.s3", "detail-type": "Object Created", detail };
}

function scanned(scanResultStatus: string | undefined, scanStatus = "COMPLETED") {
  return {
    source: "aws.guardduty",
    "detail-type": "GuardDuty Malware Protection Object Scan Result",
    detail: {
      schemaVersion: "1.0",
      scanStatus,
      resourceType: "S3_OBJECT",
      s3ObjectDetails: {
        bucketName: "evidence",
        objectKey: key,
        eTag: "a1",
        versionId: "v2",
        s3Throttled: false,
      },
      scanResultDetails:
        scanResultStatus === undefined ? null : { scanResultStatus, threats: null },
    },
  };
}

test("a stored file is told with its version, where the bucket keeps versions", () => {
  const told = created({ "version-id": "v1", size: 3 });
  expect(readArrival(told)).toEqual({ key, version: "v1", scan: "not-scanned" });
  expect(readArrival(created({ "version-id": "null" }))).toEqual({ key, scan: "not-scanned" });
  expect(readArrival(created({}))).toEqual({ key, scan: "not-scanned" });
});

test.each([
  ["NO_THREATS_FOUND", { scan: "clean" }],
  ["THREATS_FOUND", { scan: "infected" }],
  ["UNSUPPORTED", { scan: "not-scanned", failedScan: "UNSUPPORTED" }],
  ["ACCESS_DENIED", { scan: "not-scanned", failedScan: "ACCESS_DENIED" }],
  ["FAILED", { scan: "not-scanned", failedScan: "FAILED" }],
  ["SOMETHING_NEW", { scan: "not-scanned", failedScan: "SOMETHING_NEW" }],
])("the scan result %s is read as %j", (status, scan) => {
  expect(readArrival(scanned(status))).toEqual({ key, version: "v2", ...scan });
});

test("a scan that was skipped without a result is no scan", () => {
  const skipped = { key, version: "v2", scan: "not-scanned", failedScan: "SKIPPED" };
  expect(readArrival(scanned(undefined, "SKIPPED"))).toEqual(skipped);
});

test("percent-encoded slashes are the same key, and what cannot be decoded stays as it is", () => {
  expect(readArrival(created({ key: encodeURIComponent(key) })).key).toBe(key);
  expect(readArrival(created({ key: "%E0%A4%A" })).key).toBe("%E0%A4%A");
});

test.each([[{}], ["text"], [null], [{ ...created({}), source: "aws.ses" }], [{ detail: { key } }]])(
  "%j is neither event, and is thrown",
  (message) => {
    expect(() => readArrival(message)).toThrow();
  },
);
