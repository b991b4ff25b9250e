import { readFileSync, writeFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@aftercare/core/kernel/errors.ts";

/** Raised when what an earlier version left on this machine cannot be read any more. */
const format = "3";

/**
 * Refuses a folder that an earlier version has filled: nothing on one machine is worth a migration.
 * @throws AppError `config.invalid` that says what to delete.
 */
export function checkDataFormat(dir: string): void {
  const path = join(dir, "data-format");
  if (!existsSync(join(dir, "dynamo"))) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(path, format);
    return;
  }
  if (existsSync(path) && readFileSync(path, "utf8") === format) return;
  throw new AppError(
    "config.invalid",
    ".local 里是旧版本的数据，删掉这个文件夹再启动。.local holds data of an earlier version: delete the folder and start again.",
    { retriable: false },
  );
}
