import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const fixture = "tests/infra/app/fixtures/wrong-types";

/** Every line in which the compiler finds something, as `file:line message`. */
function check(project: string): readonly string[] {
  const tsc = join(root, "node_modules/.bin/tsc");
  const args = [tsc, "-p", project, "--noEmit", "--pretty", "false"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
  });
  const found = stdout.split("\n").filter((line) => /^\S/.test(line));
  if ((status === 0) !== (found.length === 0)) throw new Error(`${stdout}${stderr}`);
  return found;
}

test("sst.config.ts and infra/app agree with the types of SST's platform", () => {
  expect(check("infra/app")).toEqual([]);
});

test("and they are looked at: that program holds the config and every file of infra/app", () => {
  const tsc = join(root, "node_modules/.bin/tsc");
  const args = [tsc, "-p", "infra/app", "--noEmit", "--listFilesOnly"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stdout).toContain(join(root, "sst.config.ts"));
  expect(stdout).toContain(join(root, "infra/app/src/app.ts"));
  expect(stdout).toContain(join(root, "tests/infra/platform/.sst/types/src/components/index.d.ts"));
});

test("a resource, an output, a component and a setting of a wrong type are each found", () => {
  const lines = readFileSync(join(root, fixture, "sst.config.ts"), "utf8").split("\n");
  const wrong = lines.flatMap((line, index) => {
    const [, message] = / \/\/ wrong: (.*)$/.exec(line) ?? [];
    return message === undefined ? [] : [{ place: `sst.config.ts(${index + 1},`, message }];
  });
  const found = check(fixture);
  expect(found).toHaveLength(wrong.length);
  for (const [index, { place, message }] of wrong.entries()) {
    expect(found[index]).toContain(place);
    expect(found[index]).toContain(message);
  }
});
