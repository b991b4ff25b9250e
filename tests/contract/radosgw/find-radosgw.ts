import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { installTestEngines } from "../../../scripts/test-engines.ts";

const programs = ["ceph", "ceph-mon", "ceph-osd", "monmaptool", "radosgw", "radosgw-admin"];

/** Whether the real object store can be started here; installs it first where that needs nobody's password. */
export function findRadosgw(): boolean {
  if (!programs.every(isOnPath)) installTestEngines();
  return programs.every(isOnPath);
}

function isOnPath(program: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
