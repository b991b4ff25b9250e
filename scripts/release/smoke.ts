/**
 * `npm run smoke -- --url https://… [--release ID] [--web FOLDER] [--without-mails]`: after a deploy, looks from
 * outside whether the product does its work. The key of the canary's organisation comes by the environment
 * (AFTERCARE_CANARY_KEY), so that it stands in no list of commands.
 */
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { makeCallApi } from "@aftercare/functions/canary/call-api.ts";
import { readCanary } from "@aftercare/functions/config.ts";
import { checkCase } from "./check-case.ts";
import { checkPages } from "./check-pages.ts";
import { checkWeb } from "./check-web.ts";
import { runSmoke } from "./run-smoke.ts";

/** What SES takes and delivers to nobody; where mail goes by SMTP, the variable names a mailbox instead. */
const simulator = "success@simulator.amazonses.com";

const patience = {
  mostMs: 300_000,
  betweenMs: 5_000,
  elapsedMs: () => performance.now(),
  pause: (ms: number) => pause(ms),
};

async function smoke(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      release: { type: "string" },
      web: { type: "string" },
      "without-mails": { type: "boolean", default: false },
    },
  });
  const environment = { AFTERCARE_CANARY_ADDRESS: simulator, ...process.env };
  const { appUrl: url, ...canary } = readCanary({ ...environment, AFTERCARE_APP_URL: values.url });
  const deployed = { url, release: values.release, webFolder: values.web };
  const ofCase = checkCase({ ...canary, call: makeCallApi({ url, key: canary.key }), patience });
  const { failed } = await runSmoke(
    [
      ...checkPages(deployed),
      ...checkWeb(deployed),
      ...(values["without-mails"] ? ofCase.slice(0, -1) : ofCase),
    ],
    (line) => console.log(line),
  );
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await smoke();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
