import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { localAccount } from "../../account.ts";
import { formatAuthorization, isSameSignature, parseAuthorization, signRequest } from "../sigv4.ts";
import { badRequest, signatureMismatch, unknownAccessKey } from "./refusal.ts";
import type { S3Refusal } from "./refusal.ts";

type Resigned =
  | { readonly kind: "refused"; readonly refusal: S3Refusal }
  | { readonly kind: "resigned"; readonly path: string; readonly headers: IncomingHttpHeaders };

/**
 * A call on the bucket itself (list, head): the SDK signs `/bucket/`, the engine only knows `/bucket`. So
 * the signature is checked here, and the call is signed again for the path without the slash.
 */
export function resignForBucket(request: IncomingMessage, bucket: string): Resigned {
  const checked = checkSignature(request, `/${bucket}/`);
  if (checked.kind === "refused") return checked;
  const { given, sign } = checked;
  const authorization = formatAuthorization({ ...given, signature: sign(`/${bucket}`) });
  return {
    kind: "resigned",
    path: `/${bucket}${new URL(request.url ?? "/", "http://gate").search}`,
    headers: { ...request.headers, authorization },
  };
}

type Checked =
  | { readonly kind: "refused"; readonly refusal: S3Refusal }
  | {
      readonly kind: "ours";
      readonly given: NonNullable<ReturnType<typeof parseAuthorization>>;
      sign(path: string): string;
    };

/** Whether this machine's own key signed the call for `path`. */
export function checkSignature(request: IncomingMessage, path: string): Checked {
  const url = new URL(request.url ?? "/", "http://gate");
  const headers = singleHeaders(request.headers);
  const given = parseAuthorization(headers["authorization"] ?? "");
  if (given === undefined) {
    return refuse(
      badRequest("AuthorizationHeaderMalformed", "The authorization header is malformed."),
    );
  }
  if (given.scope.accessKeyId !== localAccount.accessKeyId) {
    return refuse(unknownAccessKey(given.scope.accessKeyId));
  }
  const call = { method: request.method ?? "GET", query: url.searchParams, headers };
  const sign = (signed: string) =>
    signRequest(
      { ...call, path: signed },
      given.signedHeaders,
      given.scope,
      localAccount.secretAccessKey,
    );
  return isSameSignature(sign(path), given.signature)
    ? { kind: "ours", given, sign }
    : refuse(signatureMismatch);
}

function singleHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(",")]),
  );
}

function refuse(refusal: S3Refusal): Extract<Checked, { readonly kind: "refused" }> {
  return { kind: "refused", refusal };
}
