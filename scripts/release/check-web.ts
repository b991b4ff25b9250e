import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ask, expectHeaders, expectStatus, type Deployed, type SmokeCheck } from "./smoke-check.ts";

/** The web app: the very files that were built, and one page for every address of it. */
export function checkWeb(deployed: Deployed): readonly SmokeCheck[] {
  return [
    {
      name: "the web app is the one that was built",
      async run() {
        const page = await openApp(deployed, "/app/");
        if (deployed.webFolder === undefined) return "not compared: no --web";
        const built = await readFile(join(deployed.webFolder, "index.html"), "utf8");
        const [there, here] = [scriptOf(page), scriptOf(built)];
        if (there === here) return there;
        throw new Error(`/app/ starts ${there}, and what was built starts ${here}`);
      },
    },
    {
      name: "any address of the app is its page",
      async run() {
        const [start, deep] = [
          await openApp(deployed, "/app/"),
          await openApp(deployed, "/app/pay"),
        ];
        if (start !== deep) throw new Error("/app/pay is another page than /app/");
        return "/app/pay";
      },
    },
    {
      name: "its script is there for good",
      async run() {
        const script = scriptOf(await openApp(deployed, "/app/"));
        const response = await ask(deployed, script);
        expectStatus(response, 200);
        expectHeaders(response, [
          ["content-type", /javascript/],
          ["cache-control", /immutable/],
        ]);
        return `${(await response.text()).length} characters`;
      },
    },
  ];
}

async function openApp(deployed: Deployed, path: string): Promise<string> {
  const response = await ask(deployed, path);
  expectStatus(response, 200);
  expectHeaders(response, [
    ["content-type", /^text\/html/],
    ["content-security-policy", /script-src 'self'/],
    ["cache-control", /no-cache/],
  ]);
  return response.text();
}

/** Its name is made from what is in it. */
function scriptOf(page: string): string {
  const found = /<script type="module"[^>]* src="(\/app\/assets\/[^"]+\.js)"/.exec(page)?.[1];
  if (found === undefined) throw new Error("the page of the app starts no script");
  return found;
}
