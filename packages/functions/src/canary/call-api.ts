/** What the API answered; `today` is the organisation's day. */
export interface ApiAnswer {
  readonly status: number;
  readonly today: string | undefined;
  readonly body: unknown;
}

/** `body` is one CloudEvent. */
export type CallApi = (method: "GET" | "POST", path: string, body?: object) => Promise<ApiAnswer>;

const patienceMs = 10_000;

/** Calls the API the way a partner does: from outside, by HTTPS, with a key, and not for ever. */
export function makeCallApi({ url, key }: { readonly url: string; readonly key: string }): CallApi {
  return async (method, path, body) => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { "content-type": "application/cloudevents+json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      signal: AbortSignal.timeout(patienceMs),
    });
    const today = response.headers.get("x-today") ?? undefined;
    return { status: response.status, today, body: await response.json() };
  };
}
