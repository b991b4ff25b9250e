import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One event of every type, as the contracts of the product show it. */
export interface EventFixture {
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, "../../../packages/core/src/casefile/events/fixtures");

export const eventFixtures: readonly EventFixture[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as EventFixture);
