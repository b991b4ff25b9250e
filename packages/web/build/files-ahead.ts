import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** The screens that somebody begins a day with: their files are asked for together with the app itself. */
const shells = { client: "shell/client-shell.tsx", staff: "shell/staff-shell.tsx" } as const;
const begunWith = [
  { path: "home", shell: shells.client, screen: "features/home/home-screen.tsx" },
  { path: "tasks", shell: shells.client, screen: "features/tasks/tasks-screen.tsx" },
  { path: "pay", shell: shells.client, screen: "features/pay/pay-screen.tsx" },
  { path: "desk", shell: shells.staff, screen: "features/desk/desk-screen.tsx" },
  { path: "clients", shell: shells.staff, screen: "features/caseload/clients-screen.tsx" },
];

/**
 * Tells `public/first.js` in the page which files those screens are made of. The bundle would find out for
 * itself, but only once it is there: a second wait, as long as the first on a weak network.
 */
export function tellFilesAhead(): Plugin {
  return {
    name: "tell-files-ahead",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const inPage = (file: string) => html.includes(file);
        const ahead = begunWith.map(({ path, shell, screen }) => {
          const files = filesOf(chunks, [shell, screen]).filter((file) => !inPage(file));
          return [path, files] as const;
        });
        return html.replace(
          'src="/app/first.js"',
          `src="/app/first.js" data-ahead='${JSON.stringify(Object.fromEntries(ahead))}'`,
        );
      },
    },
  };
}

/** All scripts and styles of these modules' chunks and of the chunks that those stand on. */
function filesOf(
  chunks: readonly Rolldown.OutputChunk[],
  paths: readonly string[],
): readonly string[] {
  const sources = paths.map((path) => join(import.meta.dirname, "../src", path));
  const found = new Set(
    chunks.filter(({ facadeModuleId }) => sources.includes(facadeModuleId ?? "")),
  );
  if (found.size !== paths.length)
    throw new Error(`Not every file of ${paths.join(", ")} was built.`);
  for (const chunk of found) {
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) found.add(other);
  }
  const styles = [...found].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  return [...[...found].map(({ fileName }) => fileName), ...styles];
}
