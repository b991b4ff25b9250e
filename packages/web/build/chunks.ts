import { join } from "node:path";
import type { Rolldown } from "vite";

type Graph = Rolldown.ChunkingContext;

const sourceOf = (path: string) => join(import.meta.dirname, "../src", path);

/** What a kind of page begins with. */
const beginnings = {
  start: ["main.tsx"].map(sourceOf),
  client: ["shell/client-shell.tsx", "features/home/home-screen.tsx"].map(sourceOf),
  forms: ["form-frame.tsx", "fields.tsx", "day-field.tsx", "use-form.ts"].map((name) =>
    sourceOf(`ui/form/${name}`),
  ),
  staff: ["shell/staff-shell.tsx", "features/desk/desk-screen.tsx"].map(sourceOf),
};

/** Each stays a file of its own, with its name in the manifest. */
const entries = new Set([...beginnings.start, ...beginnings.client, ...beginnings.staff]);

const ours = /\/packages\/(web|core)\/src\//;

/**
 * Which file a module is written into, or null for the bundler's own choice. Left to itself it makes a file of
 * every few modules that the same screens share: forty for the first screen, which zip worse than six.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  if (entries.has(id)) return null;
  const { start, client, forms, staff, clientScreens } = reachesOf(graph);
  // What is not ours changes seldom, and stays in the browser from one version of ours to the next.
  if (start.has(id)) return ours.test(id) ? "start" : "base";
  if (client.has(id)) return staff.has(id) ? "both" : "client";
  if (forms.has(id)) return "forms";
  // Each is a few hundred bytes: in one file they zip to half of what thirty weigh.
  if (id.endsWith(".module.css") && !clientScreens.has(id)) return "staff-styles";
  // A client's further screens share some of it, and must not load all.
  return staff.has(id) && !clientScreens.has(id) ? "staff" : null;
}

type Reaches = Readonly<Record<keyof typeof beginnings | "clientScreens", ReadonlySet<string>>>;

let reaches: Reaches | undefined;

function reachesOf(graph: Graph): Reaches {
  if (reaches !== undefined) return reaches;
  const screens = ["routes/client-routes.ts", "routes/person-routes.ts"].flatMap(
    (routes) => graph.getModuleInfo(sourceOf(routes))?.dynamicallyImportedIds ?? [],
  );
  reaches = {
    start: reachOf(graph, beginnings.start),
    client: reachOf(graph, beginnings.client),
    forms: reachOf(graph, beginnings.forms),
    staff: reachOf(graph, beginnings.staff),
    clientScreens: reachOf(graph, screens),
  };
  return reaches;
}

/** These modules and all that they cannot run without. */
function reachOf(graph: Graph, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}
