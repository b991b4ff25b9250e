import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import { signInPerson, type Person } from "@aftercare/local/person.ts";
import type { Office, Town } from "./town.ts";

const run = promisify(execFile);

/** Somebody who signs in with the code from the mailbox, and is then what the office says they are. */
export async function enter(
  town: Town,
  office: Office,
  who: { readonly name: string; readonly role: Role; readonly clientId?: string },
): Promise<Person> {
  const { orgId } = office;
  const { name, role, clientId } = who;
  const email = `${name}@${orgId}.example`;
  const person = await signInPerson(town.cloud, email, orgId);
  const { members, wallClock } = town.cloud.app.ports;
  const now = wallClock.now();
  await members.save({
    orgId,
    userId: person.userId,
    role,
    ...(clientId === undefined ? {} : { clientId: clientId as ClientId }),
    name,
    email,
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: "system:operator",
  });
  return person;
}

export interface Unpacked {
  readonly names: readonly string[];
  readonly path: string;
  text(name: string): Promise<string>;
  /** What `sha256sum -c SHA256SUMS` says, and whether all is well. */
  check(): Promise<{ readonly ok: boolean; readonly said: string }>;
  remove(): Promise<void>;
}

/** Unpacks with the machine's own tools, as whoever is given the file does. */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const path = await mkdtemp(join(tmpdir(), "aftercare-dossier-"));
  const archive = join(path, "..", `${path.split("/").at(-1)}.zip`);
  await writeFile(archive, bytes);
  await run("unzip", ["-q", archive, "-d", path], { env: { ...process.env, LC_ALL: "C.UTF-8" } });
  await rm(archive);
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  const names = found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(path.length + 1))
    .toSorted();
  return {
    names,
    path,
    text: (name) => readFile(join(path, name), "utf8"),
    check: async () => {
      const checked = run("sha256sum", ["-c", "SHA256SUMS"], { cwd: path });
      return checked.then(
        ({ stdout }) => ({ ok: true, said: stdout }),
        (error: { readonly stdout: string }) => ({ ok: false, said: error.stdout }),
      );
    },
    remove: () => rm(path, { recursive: true }),
  };
}
