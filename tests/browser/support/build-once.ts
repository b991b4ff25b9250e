import { ensureWebBuilt } from "@aftercare/local/build-web.ts";

/** Before all browser tests: two files that build the app at once would get into each other's way. */
export function setup(): void {
  ensureWebBuilt();
}
