import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";

/** `npm run demo` tells TC01 with exactly its dates. */

const demo = join(import.meta.dirname, "../../infra/local/src/demo.ts");
let told: string;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [demo], { timeout: 100_000 });
  told = stdout;
});

test.each([
  "+ R01        2025-06-21 (staff 2025-06-23)",
  "+ R02        2025-06-23",
  "+ R03        2025-06-23",
  "+ R04        2025-06-27",
  "+ R06.early  2025-07-20 (staff 2025-07-21)",
  "+ R06.main   2025-08-04",
  "+ R06.last   2025-09-18",
  "+ R07.60     2025-08-19",
  "+ R17        2025-09-22",
  "+ R08        2025-10-23",
  "+ R01        2025-09-23",
  "+ R02        2025-09-25",
  "+ R04        2025-09-29",
  "+ R06.main   2025-11-06",
  "+ R06.last   2025-12-21 (staff 2025-12-22)",
  "+ R12        2028-09-22",
])("%s", (line) => {
  expect(told).toContain(`${line}  `);
});

test("every mail stands under its day, with the rule that speaks", () => {
  const mails = [...told.matchAll(/^(\S+) {2}✉ (\S+) {2}.* {2}(.*)$/gm)].map(
    ([, day, , rules]) => `${day} ${rules}`,
  );
  expect(mails).toEqual([
    "2025-06-21 R01",
    "2025-06-23 R03",
    "2025-06-27 R04",
    "2025-07-01 R14",
    "2025-07-05 R04 chase",
    "2025-07-20 R06.early R07.30",
    "2025-08-04 R06.main",
    "2025-08-19 R07.60",
    "2025-09-18 R06.last R07.90",
    "2025-09-20 R17 client",
    "2025-09-22 R17 staff",
    "2025-09-23 R01",
    "2025-09-25 R02",
    "2025-09-29 R04",
    "2025-10-07 R04 chase",
    "2025-10-22 R06.early R07.30",
    "2025-10-22 R04 escalate",
    "2025-11-06 R06.main",
    "2025-11-21 R07.60",
    "2025-12-21 R06.last R07.90",
  ]);
});

test("the hasty payment is stopped, and the proofs are listed with their hashes", () => {
  expect(told).toContain("! 先别付款");
  expect(told.match(/^ {2}stored .* sha256 [0-9a-f]{16}…/gm)).toHaveLength(4);
  expect(told).toMatch(/信箱 Mailbox \(20\): http:\/\/127\.0\.0\.1:\d+\/_local\/mail/);
});
