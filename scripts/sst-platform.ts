import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { oneAtATime } from "./one-at-a-time.ts";
import { copyDeclarations, prepareTypes } from "./sst-types.ts";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
/** Ours: the lockfile of what the platform imports, and beside it, out of git, all that is unpacked. */
const home = fileURLToPath(new URL("../tests/infra/platform", import.meta.url));
const sstFolder = join(home, ".sst");
/** SST's own sources. `.sst` in the path is how SST tells them from the sources of an app. */
export const platformFolder = join(sstFolder, "platform");
const stampFile = join(sstFolder, "installed-from");

/** SST downloads these where they are missing or older. */
const tools = { pulumi: "3.215.0", bun: "1.2.1" };

/**
 * Unpacks SST's platform, installs what it imports and writes its types down, unless that was the last thing
 * done here. Touches no HOME and no `.sst` of a person. Asks the npm registry and nobody else.
 */
export async function ensurePlatform(): Promise<void> {
  if (isReady()) return;
  await oneAtATime(join(home, "installing.pid"), () => {
    if (!isReady()) install();
  });
}

function isReady(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint();
}

function install(): void {
  console.log("Unpacking SST's platform and installing what it imports: once, half a minute.");
  rmSync(sstFolder, { recursive: true, force: true });
  unpack();
  runNpm("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
  const tsc = join(modules, ".bin/tsc");
  run(process.execPath, [tsc, ...prepareTypes(sstFolder)], { cwd: home, env: process.env });
  copyDeclarations(sstFolder);
  writeFileSync(stampFile, fingerprint());
}

function fingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(join(home, "package-lock.json")));
  const { version } = JSON.parse(readFileSync(join(modules, "sst/package.json"), "utf8")) as {
    version: string;
  };
  return `sst ${version}, dependencies ${hash.digest("hex")}`;
}

/** Runs `sst install` in a folder and a HOME of its own, with tools that only answer what it asks. */
function unpack(): void {
  const folder = mkdtempSync(join(tmpdir(), "aftercare-sst-"));
  try {
    for (const config of [".config", "Library/Application Support"]) {
      const bin = join(folder, config, "sst/bin");
      mkdirSync(bin, { recursive: true });
      writeScript(join(bin, "pulumi"), `echo v${tools.pulumi}`);
      // Asked for its version, and then to install the platform's dependencies: npm does that, from our lockfile.
      writeScript(join(bin, "bun"), `[ "$1" = "--version" ] && echo ${tools.bun}\nexit 0`);
    }
    writeFileSync(join(folder, "sst.config.ts"), emptyConfig);
    run(process.execPath, [join(modules, "sst/bin/sst.mjs"), "install", "--stage", "test"], {
      cwd: folder,
      env: { ...networkSettings(), HOME: folder, PATH: pathWithNode() },
    });
    cpSync(join(folder, ".sst/platform"), platformFolder, { recursive: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of a person's settings only how the npm registry is reached, which SST asks for the providers' versions. */
function networkSettings(): NodeJS.ProcessEnv {
  const proxies = Object.entries(process.env).filter(([name]) => /^(https?|no)_proxy$/i.test(name));
  const registry = process.env["npm_config_registry"];
  return {
    ...Object.fromEntries(proxies),
    ...(registry === undefined ? {} : { NPM_REGISTRY: registry.replace(/\/+$/, "") }),
    SST_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

function pathWithNode(): string {
  return `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`;
}

const emptyConfig = `export default $config({
  app: () => ({ name: "empty", home: "aws", providers: { aws: { version: "7.20.0" } } }),
  async run() {},
});
`;

function writeScript(file: string, line: string): void {
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
}

/** Within an npm script, npm tells where it lies, and on which Node it runs. */
function runNpm(...args: readonly string[]): void {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const [command, first] = npm === undefined ? ["npm", []] : [node, [npm]];
  run(command, [...first, ...args], { cwd: home, env: process.env });
}

function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): void {
  const result = spawnSync(command, args, { ...options, encoding: "utf8" });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`;
  throw new Error(`"${[command, ...args].join(" ")}" failed:\n${said}`);
}
