import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Engine {
  readonly for: string;
  readonly commands: readonly string[];
  readonly files?: readonly string[];
  readonly debianPackages: readonly string[];
}

const engines: readonly Engine[] = [
  {
    for: "the evidence store's contract on a real object store",
    commands: ["radosgw", "ceph-mon", "ceph-osd"],
    debianPackages: ["radosgw", "ceph-mon", "ceph-osd"],
  },
  {
    for: "the table's contract on Amazon's DynamoDB Local",
    commands: ["java"],
    debianPackages: ["openjdk-17-jre-headless"],
  },
  {
    for: "the browser tests, which cannot be skipped, with type for Chinese",
    commands: ["chromium"],
    files: ["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"],
    debianPackages: ["chromium", "fonts-noto-cjk"],
  },
];

/**
 * Installs the browser, and the servers that some contract tests are repeated on, where that needs nobody's password: as root on
 * Debian. Elsewhere, or when it fails, it says what is missing, and those tests say that they are skipped.
 */
export function installTestEngines(): void {
  const missing = engines.filter(
    ({ commands, files = [] }) =>
      !commands.every(isOnPath) || !files.every((file) => existsSync(file)),
  );
  if (missing.length === 0) return;
  const packages = missing.flatMap(({ debianPackages }) => debianPackages);
  const purpose = missing.map((engine) => engine.for).join(", and ");
  if (process.getuid?.() !== 0 || !isOnPath("apt-get")) {
    console.log(`Not installed here, so skipped: ${purpose} (Debian: ${packages.join(" ")}).`);
    return;
  }
  console.log(`Installing ${packages.join(" ")} for ${purpose}.`);
  if (aptGet("update") && aptGet("install", "--yes", "--no-install-recommends", ...packages))
    return;
  console.log(`That failed, so skipped: ${purpose}.`);
}

function aptGet(...args: readonly string[]): boolean {
  const { status } = spawnSync("apt-get", ["-qq", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 5 * 60_000,
  });
  return status === 0;
}

function isOnPath(command: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.some((folder) => isExecutable(join(folder, command)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
