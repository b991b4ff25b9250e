import {
  ask,
  expectHeaders,
  expectStatus,
  type Deployed,
  type ExpectedHeader,
  type SmokeCheck,
} from "./smoke-check.ts";

/** One of each: rendered by the API, with a help article, and by the auth entry. */
const pages = ["/", "/help", "/privacy", "/is-it-us", "/sign-in"];

/** What is asked without a key, and what it is answered with. */
export function checkPages(deployed: Deployed): readonly SmokeCheck[] {
  const headers = pageHeaders(deployed.url);
  return [
    {
      name: "public pages, with their headers",
      async run() {
        for (const path of pages) {
          const response = await ask(deployed, path);
          expectStatus(response, 200);
          expectHeaders(response, [...headers, ["content-type", /^text\/html/]]);
        }
        return `${pages.length} pages`;
      },
    },
    {
      name: "the release that was deployed answers",
      async run() {
        const response = await ask(deployed, "/health");
        expectStatus(response, 200);
        const { release = "none" } = (await response.json()) as { release?: string };
        if (deployed.release === undefined || deployed.release === release) return release;
        throw new Error(`/health names the release ${release}, not ${deployed.release}`);
      },
    },
    {
      name: "the API describes itself",
      async run() {
        const response = await ask(deployed, "/v1/openapi.json");
        expectStatus(response, 200);
        const { paths = {} } = (await response.json()) as { paths?: object };
        if (!("/v1/events" in paths)) throw new Error("the description names no /v1/events");
        return `${Object.keys(paths).length} paths`;
      },
    },
    {
      name: "nobody comes in without a key",
      async run() {
        const response = await ask(deployed, "/v1/clients");
        expectStatus(response, 401);
        expectHeaders(response, [["content-type", /^application\/problem\+json/]]);
        return "401";
      },
    },
  ];
}

function pageHeaders(url: string): readonly ExpectedHeader[] {
  const everywhere: readonly ExpectedHeader[] = [
    ["content-security-policy", /default-src 'none'/],
    ["x-content-type-options", /^nosniff$/],
    ["x-frame-options", /^DENY$/],
    ["referrer-policy", /^(no-referrer|same-origin)$/],
  ];
  if (!url.startsWith("https://")) return everywhere;
  return [...everywhere, ["strict-transport-security", /max-age=\d{8}/]];
}
