import { createHash } from "node:crypto";

/** The HTTP API as somebody calls it, a partner's system or a person; the demo and the first start do. */
export interface Caller {
  call(method: string, path: string, body?: unknown): Promise<CallerAnswer>;
  /** Posts one event; `type` without prefix and version. */
  post(event: {
    readonly id: string;
    readonly subject: string;
    readonly type: string;
    readonly data: unknown;
    /** When it happened (RFC 3339); without it, now. */
    readonly time?: string;
  }): Promise<CallerAnswer>;
  /** Asks for a ticket and uploads, as a browser does. Gives the evidence id. */
  upload(
    client: string,
    file: {
      readonly debtId?: string;
      readonly kind: string;
      readonly fileName: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    },
  ): Promise<string>;
}

export interface CallerAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** `headers` say who calls, `source` names them in the events they post. */
export function makeCaller(
  url: string,
  headers: Readonly<Record<string, string>>,
  source: string,
): Caller {
  async function call(method: string, path: string, body?: unknown): Promise<CallerAnswer> {
    const type = path === "/v1/events" ? "application/cloudevents+json" : "application/json";
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": type }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  return {
    call,
    post: ({ type, ...event }) =>
      call("POST", "/v1/events", {
        specversion: "1.0",
        source,
        type: `aftercare.${type}.v1`,
        ...event,
      }),
    async upload(client, { bytes, ...file }) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const asked = await call("POST", `/v1/${client}/evidence`, {
        ...file,
        sizeBytes: bytes.length,
        sha256,
      });
      const {
        evidenceId,
        url: postUrl,
        fields,
      } = asked.body as {
        evidenceId?: string;
        url?: string;
        fields?: Record<string, string>;
      };
      if (evidenceId === undefined || postUrl === undefined) throw failed("no ticket", asked);
      const form = new FormData();
      for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value);
      form.append("file", new Blob([bytes], { type: file.mediaType }), file.fileName);
      const posted = await fetch(postUrl, { method: "POST", body: form });
      if (!posted.ok) throw new Error(`The upload was refused: ${await posted.text()}`);
      return evidenceId;
    },
  };
}

function failed(what: string, { status, body }: CallerAnswer): Error {
  return new Error(`${what}: ${status} ${JSON.stringify(body)}`);
}
