import { copyFileSync, globSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Prepares the platform's declarations: its sources are written for other compiler options than ours, and
 * with declarations our own files are all that is checked. Gives the arguments for `tsc`.
 */
export function prepareTypes(sstFolder: string): readonly string[] {
  const config = join(sstFolder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ["platform/config.d.ts"] }));
  return ["-p", config];
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2023"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  skipLibCheck: true,
  // Whether the platform is right about its own types is for its makers to say.
  noCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  types: ["node"],
  rootDir: "platform",
  outDir: "types",
};

/** The compiler writes no declaration for what already is one. */
export function copyDeclarations(sstFolder: string): void {
  for (const file of globSync(["config.d.ts", "src/*.d.ts"], {
    cwd: join(sstFolder, "platform"),
  })) {
    copyFileSync(join(sstFolder, "platform", file), join(sstFolder, "types", file));
  }
}
