import type { MailHeader } from "./recorded-mail.ts";

const encodedWord = /=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;

/** The head of a MIME message, unfolded, in its order. */
export function readHeaders(mime: Buffer): MailHeader[] {
  const end = /\r?\n\r?\n/.exec(mime.toString("latin1"));
  const head = mime.subarray(0, end?.index ?? mime.length).toString("utf8");
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return lines.flatMap((line) => {
    const colon = line.indexOf(":");
    if (colon < 1) return [];
    return [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
  });
}

export function headerValue(headers: readonly MailHeader[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value;
}

/** Undoes RFC 2047: `=?UTF-8?B?…?=` becomes what a person reads. */
export function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(encodedWord, (_word, charset: string, encoding: string, text: string) => {
    const bytes = encoding.toLowerCase() === "b" ? Buffer.from(text, "base64") : decodeQ(text);
    return new TextDecoder(charset).decode(bytes);
  });
}

function decodeQ(text: string): Buffer {
  const octets = text
    .replaceAll("_", " ")
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(octets, "latin1");
}

/** The addresses of `Name <a@b.c>, d@e.f`, without the names. */
export function addressesOf(value: string): string[] {
  const withoutNames = value.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return withoutNames.split(",").flatMap((part) => {
    const address = /<([^<>]+)>/.exec(part)?.[1] ?? part;
    return address.includes("@") ? [address.trim()] : [];
  });
}
