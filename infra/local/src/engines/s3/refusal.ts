import type { ServerResponse } from "node:http";
import { sendText } from "../http.ts";

/** An error as S3 answers it. */
export interface S3Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export function accessDenied(message = "Access Denied"): S3Refusal {
  return { status: 403, code: "AccessDenied", message };
}

export function badRequest(
  code: string,
  message: string,
  details: Readonly<Record<string, string | number>> = {},
): S3Refusal {
  return { status: 400, code, message, details };
}

export const signatureMismatch: S3Refusal = {
  status: 403,
  code: "SignatureDoesNotMatch",
  message:
    "The request signature we calculated does not match the signature you provided. " +
    "Check your key and signing method.",
};

export function unknownAccessKey(accessKeyId: string): S3Refusal {
  return {
    status: 403,
    code: "InvalidAccessKeyId",
    message: "The AWS Access Key Id you provided does not exist in our records.",
    details: { AWSAccessKeyId: accessKeyId },
  };
}

export function sendRefusal(
  response: ServerResponse,
  refusal: S3Refusal,
  headers: Readonly<Record<string, string>> = {},
): void {
  const { code: Code, message: Message, details } = refusal;
  const fields: Record<string, string | number> = { Code, Message, ...details };
  const inside = Object.entries(fields).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${inside.join("")}</Error>`;
  sendText(response, refusal.status, xml, { "content-type": "application/xml", ...headers });
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
