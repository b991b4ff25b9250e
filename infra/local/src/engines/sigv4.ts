import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** What AWS Signature Version 4 signs of a request whose headers carry the signature. */
export interface SignedRequest {
  readonly method: string;
  /** Percent-encoded, as on the wire. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}

export interface CredentialScope {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

interface Authorization {
  readonly scope: CredentialScope;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const algorithm = "AWS4-HMAC-SHA256";
const authorizationPattern =
  /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

export function parseScope(credential: string): CredentialScope | undefined {
  const [accessKeyId, date, region, service, end] = credential.split("/");
  if (accessKeyId === undefined || date === undefined || region === undefined) return undefined;
  if (service === undefined || end !== "aws4_request") return undefined;
  return { accessKeyId, date, region, service };
}

export function parseAuthorization(header: string): Authorization | undefined {
  const [, credential, signedHeaders, signature] = authorizationPattern.exec(header) ?? [];
  if (credential === undefined || signedHeaders === undefined || signature === undefined) {
    return undefined;
  }
  const scope = parseScope(credential);
  return scope && { scope, signedHeaders: signedHeaders.split(";"), signature };
}

/** The signature of any text under the scope's day key, in hex: also what signs a POST policy. */
export function signText(text: string, scope: CredentialScope, secretAccessKey: string): string {
  const key = scopeParts(scope).reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  return hmac(key, text).toString("hex");
}

export function isSameSignature(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** The signature of a request, in hex; its `x-amz-date` header must be there. */
export function signRequest(
  request: SignedRequest,
  signedHeaders: readonly string[],
  scope: CredentialScope,
  secretAccessKey: string,
): string {
  const stringToSign = [
    algorithm,
    request.headers["x-amz-date"],
    scopeParts(scope).join("/"),
    createHash("sha256").update(canonicalRequest(request, signedHeaders)).digest("hex"),
  ].join("\n");
  return signText(stringToSign, scope, secretAccessKey);
}

export function formatAuthorization({ scope, signedHeaders, signature }: Authorization): string {
  const credential = [scope.accessKeyId, ...scopeParts(scope)].join("/");
  return `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signature}`;
}

function scopeParts(scope: CredentialScope): string[] {
  return [scope.date, scope.region, scope.service, "aws4_request"];
}

function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[]): string {
  const headers = signedHeaders.map((name) => `${name}:${request.headers[name]?.trim() ?? ""}\n`);
  const payload = request.headers["x-amz-content-sha256"] ?? "UNSIGNED-PAYLOAD";
  return [
    request.method,
    request.path,
    canonicalQuery(request.query),
    headers.join(""),
    signedHeaders.join(";"),
    payload,
  ].join("\n");
}

function canonicalQuery(query: URLSearchParams): string {
  const pairs = [...query].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.toSorted().join("&");
}

/** RFC 3986, as the signature wants it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
