/** `npm run build`: everything that a deploy carries into the cloud. Ends with how large it is. */
import { ensureWebBuilt } from "../infra/local/src/build-web.ts";
import { buildLambdas } from "./build-lambdas.ts";
import type { BundleFacts } from "./bundle-entry.ts";

ensureWebBuilt();
const built = await buildLambdas();
console.log("Gzipped kB                loaded at start     whole");
for (const facts of built) console.log(line(facts));

function line({ entry, sizes, hash }: BundleFacts): string {
  const [start = "", all = ""] = [sizes.startGzipped, sizes.allGzipped].map((bytes) =>
    (bytes / 1000).toFixed(1),
  );
  return `${entry.padEnd(24)}${start.padStart(17)}${all.padStart(10)}   ${hash.slice(0, 12)}`;
}
