import type { ProblemCode } from "../problems/problem-kinds.ts";
import { parseJson } from "./parse-json.ts";

/** What a request brings: one event, or a batch; nothing of it checked yet but that it is JSON. */
export type Brought =
  | { readonly kind: "one"; readonly event: unknown }
  | { readonly kind: "batch"; readonly events: readonly unknown[] }
  | { readonly kind: "problem"; readonly code: ProblemCode };

const mostEvents = 100;

/**
 * Reads the modes of the CloudEvents 1.0 HTTP binding: structured, batched and binary (`ce-` headers and the
 * data as body). Plain JSON without `ce-` headers is taken as structured.
 */
export function readRequest(headers: Headers, body: Uint8Array): Brought {
  const mode = modeOf(headers);
  if (mode === undefined) return { kind: "problem", code: "media-type.unsupported" };
  if (mode === "binary" && body.length === 0) return { kind: "one", event: attributesOf(headers) };
  const json = parseJson(body);
  if (json.kind === "malformed") return { kind: "problem", code: "request.malformed" };
  switch (mode) {
    case "structured":
      return { kind: "one", event: json.value };
    case "binary":
      return { kind: "one", event: { ...attributesOf(headers), data: json.value } };
    case "batch":
      return batchOf(json.value);
  }
}

function batchOf(value: unknown): Brought {
  if (!Array.isArray(value)) return { kind: "problem", code: "request.malformed" };
  if (value.length > mostEvents) return { kind: "problem", code: "batch.too-large" };
  return { kind: "batch", events: value as unknown[] };
}

function modeOf(headers: Headers): "structured" | "binary" | "batch" | undefined {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  if (!parameters.every(isUtf8)) return undefined;
  switch (type.trim()) {
    case "application/cloudevents+json":
      return "structured";
    case "application/cloudevents-batch+json":
      return "batch";
    case "application/json":
      return headers.has("ce-specversion") ? "binary" : "structured";
    default:
      return undefined;
  }
}

function isUtf8(parameter: string): boolean {
  const [name, value = ""] = parameter.split("=").map((part) => part.trim());
  return name !== "charset" || /^"?utf-8"?$/.test(value);
}

/** `ce-subject: clients%2FC` is the attribute `subject`, percent-decoded. */
function attributesOf(headers: Headers): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (name.startsWith("ce-")) attributes[name.slice("ce-".length)] = decode(value);
  }
  return attributes;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
