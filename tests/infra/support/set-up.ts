import { ensureWebBuilt } from "@aftercare/local/build-web.ts";
import { ensureLambdasBuilt } from "../../../scripts/build-lambdas.ts";
import { ensurePlatform } from "../../../scripts/sst-platform.ts";

/** Before all infra tests: two files that unpack or build at once would get into each other's way. */
export async function setup(): Promise<void> {
  await ensurePlatform();
  await ensureLambdasBuilt();
  ensureWebBuilt();
}
