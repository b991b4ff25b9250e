import type { LocalCloud } from "@aftercare/local/local-cloud.ts";

/** A browser without scripts: cookies, forms, and redirects that are looked at one by one. */
export interface PageBrowser {
  readonly jar: Map<string, string>;
  open(path: string): Promise<PageSeen>;
  submit(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<PageSeen>;
}

export interface PageSeen {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Where a redirect leads. */
  readonly location: string | undefined;
}

export function openPages(
  { url }: Pick<LocalCloud, "url">,
  { language = "en", userAgent = "" } = {},
): PageBrowser {
  const jar = new Map<string, string>();

  async function send(path: string, init: RequestInit): Promise<PageSeen> {
    const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
    const response = await fetch(`${url}${path}`, {
      ...init,
      redirect: "manual",
      headers: {
        "accept-language": language,
        "user-agent": userAgent,
        ...(cookie === "" ? {} : { cookie }),
        ...(init.headers as object),
      },
    });
    for (const set of response.headers.getSetCookie()) keep(jar, set);
    const { status, headers } = response;
    const location = headers.get("location") ?? undefined;
    return { status, text: await response.text(), headers, location };
  }

  return {
    jar,
    open: (path) => send(path, {}),
    submit: (path, fields, headers = { origin: url }) =>
      send(path, { method: "POST", headers, body: new URLSearchParams(fields) }),
  };
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = "", ...attributes] = cookie.split("; ");
  const end = pair.indexOf("=");
  if (attributes.includes("Max-Age=0")) jar.delete(pair.slice(0, end));
  else jar.set(pair.slice(0, end), pair.slice(end + 1));
}
