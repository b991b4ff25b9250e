import { createHash } from "node:crypto";
import { z } from "zod";
import { localAccount } from "../../account.ts";
import { isSameSignature, parseScope, signText } from "../sigv4.ts";
import type { UploadForm } from "./form.ts";
import { accessDenied, badRequest, signatureMismatch, unknownAccessKey } from "./refusal.ts";
import type { S3Refusal } from "./refusal.ts";

const exactCondition = z.record(z.string(), z.string());
const sizeCondition = z.tuple([z.literal("content-length-range"), z.int(), z.int()]);
const matchCondition = z.tuple([
  z.enum(["eq", "starts-with"]),
  z.string().startsWith("$"),
  z.string(),
]);
const policySchema = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([sizeCondition, matchCondition, exactCondition])),
});
type Policy = z.infer<typeof policySchema>;
type Condition = Policy["conditions"][number];

/** Fields that need no condition, by S3's own list. */
const freeFields = new Set(["policy", "x-amz-signature"]);
const checksumField = "x-amz-checksum-sha256";

/**
 * Checks a browser's POST as S3 does: who signed it, whether it is still valid, every condition, no field
 * without a condition, then the size. Undefined means: let it in. Times are real time, as in SDK signatures.
 */
export function checkPostPolicy(
  form: UploadForm,
  bucket: string,
  nowMs: number,
): S3Refusal | undefined {
  const policyText = form.fields.get("policy");
  if (policyText === undefined) return accessDenied();
  const unsigned = checkRequiredFields(form) ?? checkSigner(form, policyText);
  if (unsigned !== undefined) return unsigned;
  const policy = readPolicy(policyText);
  if (policy === undefined)
    return badRequest("InvalidPolicyDocument", "Invalid Policy: Invalid JSON.");
  return (
    checkExpiry(policy, nowMs) ??
    checkConditions(policy, new Map([...form.fields, ["bucket", bucket]])) ??
    checkExtraFields(policy, form) ??
    checkSize(policy, form.file.length) ??
    checkChecksum(form)
  );
}

function checkRequiredFields(form: UploadForm): S3Refusal | undefined {
  const required = ["key", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature"];
  const missing = required.find((name) => !form.fields.get(name));
  if (missing === undefined) return undefined;
  const message = `Bucket POST must contain a field named '${missing}'.  If it is specified, please check the order of the fields.`;
  return badRequest("InvalidArgument", message, { ArgumentName: missing, ArgumentValue: "" });
}

function checkSigner(form: UploadForm, policyText: string): S3Refusal | undefined {
  const scope = parseScope(form.fields.get("x-amz-credential") ?? "");
  if (scope === undefined || form.fields.get("x-amz-algorithm") !== "AWS4-HMAC-SHA256") {
    return badRequest("InvalidArgument", "The credential or the algorithm is malformed.");
  }
  if (scope.accessKeyId !== localAccount.accessKeyId) return unknownAccessKey(scope.accessKeyId);
  const expected = signText(policyText, scope, localAccount.secretAccessKey);
  const given = form.fields.get("x-amz-signature") ?? "";
  return isSameSignature(given, expected) ? undefined : signatureMismatch;
}

function readPolicy(policyText: string): Policy | undefined {
  try {
    const json: unknown = JSON.parse(Buffer.from(policyText, "base64").toString("utf8"));
    return policySchema.safeParse(json).data;
  } catch {
    return undefined;
  }
}

function checkExpiry(policy: Policy, nowMs: number): S3Refusal | undefined {
  if (Date.parse(policy.expiration) > nowMs) return undefined;
  return accessDenied("Invalid according to Policy: Policy expired.");
}

function checkConditions(
  policy: Policy,
  fields: ReadonlyMap<string, string>,
): S3Refusal | undefined {
  const broken = policy.conditions.flatMap(matchesOf).find(([kind, name, wanted]) => {
    const value = fields.get(name) ?? "";
    return kind === "eq" ? value !== wanted : !value.startsWith(wanted);
  });
  if (broken === undefined) return undefined;
  const [kind, name, wanted] = broken;
  const condition = JSON.stringify([kind, `$${name}`, wanted]);
  return accessDenied(`Invalid according to Policy: Policy Condition failed: ${condition}`);
}

function checkExtraFields(policy: Policy, form: UploadForm): S3Refusal | undefined {
  const allowed = new Set(policy.conditions.flatMap(matchesOf).map(([, name]) => name));
  const extra = [...form.fields.keys()].find(
    (name) => !allowed.has(name) && !freeFields.has(name) && !name.startsWith("x-ignore-"),
  );
  if (extra === undefined) return undefined;
  return accessDenied(`Invalid according to Policy: Extra input fields: ${extra}`);
}

function checkSize(policy: Policy, sizeBytes: number): S3Refusal | undefined {
  for (const condition of policy.conditions) {
    if (!isSizeCondition(condition)) continue;
    const [, fewest, most] = condition;
    if (sizeBytes > most) return tooLarge(sizeBytes, most);
    if (sizeBytes < fewest) {
      const message = "Your proposed upload is smaller than the minimum allowed size";
      const details = { ProposedSize: sizeBytes, MinSizeAllowed: fewest };
      return badRequest("EntityTooSmall", message, details);
    }
  }
  return undefined;
}

export function tooLarge(sizeBytes: number, most: number): S3Refusal {
  const message = "Your proposed upload exceeds the maximum allowed size";
  const details = { ProposedSize: sizeBytes, MaxSizeAllowed: most };
  return badRequest("EntityTooLarge", message, details);
}

function checkChecksum(form: UploadForm): S3Refusal | undefined {
  const promised = form.fields.get(checksumField);
  const actual = createHash("sha256").update(form.file).digest("base64");
  if (promised === undefined || promised === actual) return undefined;
  const message = "The sha256 you specified did not match the calculated checksum.";
  return badRequest("BadDigest", message);
}

function isSizeCondition(condition: Condition): condition is z.infer<typeof sizeCondition> {
  return Array.isArray(condition) && condition[0] === "content-length-range";
}

/** Both spellings of a match as `[kind, field in lower case, value]`. */
function matchesOf(condition: Condition): (readonly ["eq" | "starts-with", string, string])[] {
  if (isSizeCondition(condition)) return [];
  if (!Array.isArray(condition)) {
    return Object.entries(condition).map(([name, value]) => ["eq", name.toLowerCase(), value]);
  }
  const [kind, name, value] = condition;
  return [[kind, name.slice(1).toLowerCase(), value]];
}
