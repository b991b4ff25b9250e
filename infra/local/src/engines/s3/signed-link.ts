import type { IncomingMessage } from "node:http";
import { localAccount } from "../../account.ts";
import { headerOf } from "../http.ts";
import { isSameSignature, parseScope, signRequest } from "../sigv4.ts";
import { signatureMismatch, type S3Refusal } from "./refusal.ts";

const override = "response-";

/** A link that says with which headers its file is answered. */
export function isOverridingLink(query: URLSearchParams): boolean {
  return (
    query.has("X-Amz-Signature") && [...query.keys()].some((name) => name.startsWith(override))
  );
}

type Resigned =
  | { readonly kind: "refused"; readonly refusal: S3Refusal }
  | {
      readonly kind: "resigned";
      readonly path: string;
      readonly answerHeaders: Readonly<Record<string, string>>;
    };

/**
 * The engine reads an apostrophe in a signed value in another way than S3, and every file name that is not
 * ASCII has two (RFC 5987). So the signature is checked here, the link is signed again without the headers it
 * asks for, and the gate sets them itself. Whether the link has run out the engine still sees.
 */
export function resignLink(request: IncomingMessage): Resigned {
  const url = new URL(request.url ?? "/", "http://gate");
  const { "X-Amz-Signature": given = "", ...asked } = Object.fromEntries(url.searchParams);
  const scope = parseScope(asked["X-Amz-Credential"] ?? "");
  if (scope === undefined) return { kind: "refused", refusal: signatureMismatch };
  const sign = (query: Readonly<Record<string, string>>) =>
    signRequest(
      {
        method: request.method ?? "GET",
        path: url.pathname,
        query: new URLSearchParams(query),
        headers: { host: headerOf(request, "host") ?? "", "x-amz-date": asked["X-Amz-Date"] ?? "" },
      },
      ["host"],
      scope,
      localAccount.secretAccessKey,
    );
  if (!isSameSignature(sign(asked), given)) {
    return { kind: "refused", refusal: signatureMismatch };
  }
  const plain = Object.fromEntries(Object.entries(asked).filter(([name]) => !isOverride(name)));
  const query = new URLSearchParams({ ...plain, "X-Amz-Signature": sign(plain) });
  return { kind: "resigned", path: `${url.pathname}?${query}`, answerHeaders: headersIn(asked) };
}

function headersIn(asked: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(asked).filter(([name]) => isOverride(name));
  return Object.fromEntries(named.map(([name, value]) => [name.slice(override.length), value]));
}

function isOverride(name: string): boolean {
  return name.startsWith(override);
}
