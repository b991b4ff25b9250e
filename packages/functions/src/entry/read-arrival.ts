import type { Scan } from "@aftercare/core/evidence/verdict.ts";
import { z } from "zod";

/** What either event says of a file: where it lies, in which version, and what a scanner made of it. */
export interface Arrival {
  readonly key: string;
  readonly version?: string;
  readonly scan: Scan;
  /** Why a scanner that is switched on has no result. */
  readonly failedScan?: string;
}

const versionId = z.string().max(1024);

const objectCreated = z.object({
  source: z.literal("aws.s3"),
  "detail-type": z.literal("Object Created"),
  detail: z.object({ object: z.object({ key: z.string(), "version-id": versionId.optional() }) }),
});

const scanResult = z.object({
  source: z.literal("aws.guardduty"),
  "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
  detail: z.object({
    scanStatus: z.string(),
    s3ObjectDetails: z.object({ objectKey: z.string(), versionId: versionId.nullish() }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }).nullish(),
  }),
});

const arrivalEvent = z.union([objectCreated, scanResult]);

/** Reads S3's "Object Created" or GuardDuty's scan result as EventBridge tells them. Throws for anything else. */
export function readArrival(message: unknown): Arrival {
  const event = arrivalEvent.parse(message);
  if (event.source === "aws.s3") {
    const { key, "version-id": id } = event.detail.object;
    return { ...placeOf(key, id), scan: "not-scanned" };
  }
  const { scanStatus, s3ObjectDetails, scanResultDetails } = event.detail;
  const place = placeOf(s3ObjectDetails.objectKey, s3ObjectDetails.versionId);
  return { ...place, ...scanOf(scanResultDetails, scanStatus) };
}

/** A password, a size or a missing permission keeps GuardDuty from looking: then only we look. */
function scanOf(
  result: { readonly scanResultStatus: string } | null | undefined,
  scanStatus: string,
): Pick<Arrival, "scan" | "failedScan"> {
  const status = result?.scanResultStatus ?? scanStatus;
  if (status === "NO_THREATS_FOUND") return { scan: "clean" };
  return status === "THREATS_FOUND"
    ? { scan: "infected" }
    : { scan: "not-scanned", failedScan: status };
}

/** A bucket without versions calls every one "null". */
function placeOf(
  key: string,
  version: string | null | undefined,
): Pick<Arrival, "key" | "version"> {
  const place = { key: decodeKey(key) };
  return version === undefined || version === null || version === "null" || version === ""
    ? place
    : { ...place, version };
}

/** Our keys need no encoding, but what sends the event may encode their slashes. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
