import { ensureWebBuilt } from "@aftercare/local/build-web.ts";
import { beforeAll, expect, test } from "vitest";
import { entry, readBuiltApp, readRoutes, type BuiltApp, type Route } from "./support/built-app.ts";

/** The budgets of the interface's design, in kB (1,000 bytes) of zipped script. */
const budgets = {
  clientFirst: 140,
  clientFurther: 20,
  /** Once, when the first form is opened: the form library. Home has none. */
  form: 20,
  /** Once, when the first file is picked. */
  upload: 25,
  staffFirst: 210,
  staffFurther: 40,
  /** Of all screens of an area, though nobody opens all. */
  clientStyles: 15,
  /** Some forty small files, each zipped for itself; in one piece they would be half of it. */
  staffStyles: 20,
};

/** Younger than Chrome 90 and Safari 14.1, or never in Safari. */
const young =
  /\bstructuredClone\b|\brandomUUID\b|\bObject\.(hasOwn|groupBy)\b|\bMap\.groupBy\b|\bArray\.fromAsync\b|\bwithResolvers\b|\bAbortSignal\.(timeout|any)\b|\bURL\.canParse\b|\bPromise\.try\b|\brequestIdleCallback\b|\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed)\(|\.at\(-\d|\(\?<[=!]/g;

let app: BuiltApp;
let homeLoad: ReadonlySet<string>;
let formKit: ReadonlySet<string>;
let deskLoad: ReadonlySet<string>;

beforeAll(() => {
  ensureWebBuilt();
  app = readBuiltApp();
  homeLoad = firstLoad("src/shell/client-shell.tsx", "client", "home");
  const forms = ["pay", "debts/new", "contact"].map((path) =>
    app.scriptsOf(sourceOf("client", path)),
  );
  const [first = new Set(), ...others] = forms;
  const shared = [...first].filter((file) => others.every((each) => each.has(file)));
  formKit = new Set(without(shared, homeLoad));
  deskLoad = firstLoad("src/shell/staff-shell.tsx", "staff", "desk");
});

test("what a client loads first keeps to its budget", () => {
  expect(kB(homeLoad)).toBeLessThanOrEqual(budgets.clientFirst);
});

test("every further screen of a client keeps to its budget", () => {
  const loaded = new Set([...homeLoad, ...formKit]);
  const further = routesOf("client", "person").map((route) => addition(route, loaded));
  printTable(
    "Client",
    [
      ["first", kB(homeLoad)],
      ["the first form", kB(formKit)],
    ],
    further,
  );
  expect(kB(formKit)).toBeLessThanOrEqual(budgets.form);
  expect(tooHeavy(further, budgets.clientFurther)).toEqual([]);
});

test("uploading keeps to its budget", () => {
  const upload = without(app.scriptsOf("src/features/files/send-file.ts"), homeLoad);
  expect(kB(upload)).toBeLessThanOrEqual(budgets.upload);
});

test("what staff load first keeps to its budget", () => {
  expect(kB(deskLoad)).toBeLessThanOrEqual(budgets.staffFirst);
});

test("every further screen of staff keeps to its budget", () => {
  const further = routesOf("staff", "admin").map((route) => addition(route, deskLoad));
  printTable("Staff", [["first", kB(deskLoad)]], further);
  expect(tooHeavy(further, budgets.staffFurther)).toEqual([]);
});

/** Nobody loads what the other area looks like. */
test.each([
  { area: "client", most: budgets.clientStyles, files: ["client", "person"] },
  { area: "staff", most: budgets.staffStyles, files: ["staff", "admin"] },
] as const)("the styles of the $area area keep to their budget", ({ area, most, files }) => {
  const sources = routesOf(...files).map(({ source }) => source);
  const styles = app.stylesOf(entry, `src/shell/${area}-shell.tsx`, ...sources);
  console.log(`Styles, ${area}: ${kB(styles)} kB of ${most}, zipped`);
  expect(styles.size).toBeGreaterThan(1);
  expect(kB(styles)).toBeLessThanOrEqual(most);
});

test("there are no fonts and no pictures but the icon of the tab", () => {
  const kinds = app.files.filter((file) => !/\.(js|css|html|json)$/.test(file));
  expect(kinds).toEqual(["icon.svg"]);
});

test("nothing is used that the oldest browsers do not have", () => {
  const scripts = app.files.filter((file) => file.endsWith(".js"));
  const used = scripts.flatMap((file) => youngIn(file).map((use) => `${file}: ${use}`));
  expect(used).toEqual([]);
});

function firstLoad(shell: string, routes: "client" | "staff", path: string): ReadonlySet<string> {
  return app.scriptsOf(entry, shell, sourceOf(routes, path));
}

function sourceOf(routes: "client" | "staff", path: string): string {
  const route = readRoutes(routes).find((each) => each.path === path);
  if (route === undefined) throw new Error(`There is no screen at ${path}.`);
  return route.source;
}

function routesOf(...files: readonly Parameters<typeof readRoutes>[0][]): readonly Route[] {
  const routes = files.flatMap(readRoutes);
  expect(routes.length).toBeGreaterThan(15);
  return routes;
}

interface Addition {
  readonly path: string;
  readonly kB: number;
}

function addition({ path, source }: Route, loaded: ReadonlySet<string>): Addition {
  return { path, kB: kB(without(app.scriptsOf(source), loaded)) };
}

function without(files: Iterable<string>, loaded: ReadonlySet<string>): readonly string[] {
  return [...files].filter((file) => !loaded.has(file));
}

function tooHeavy(additions: readonly Addition[], most: number): readonly Addition[] {
  return additions.filter((each) => each.kB > most);
}

function kB(files: Iterable<string>): number {
  return Math.round(app.weigh(files) / 100) / 10;
}

function printTable(
  who: string,
  first: readonly (readonly [what: string, kB: number])[],
  further: readonly Addition[],
): void {
  const heavyFirst = further.toSorted((one, other) => other.kB - one.kB);
  const rows = [...first, ...heavyFirst.map((each) => [`+ ${each.path}`, each.kB] as const)];
  const lines = rows.map(([what, weight]) => `${weight.toFixed(1).padStart(7)}  ${what}`);
  console.log([`${who}, kB zipped`, ...lines].join("\n"));
}

/** Uses that never happen in an old browser, by what stands around them. */
const harmless = [
  // client-zip, for a file without a name that came from the network: ours are named.
  "pathname.split(`/`).findLast(Boolean)",
  // Uppy, for a file without a key: ours come with the server's.
  "`${crypto.randomUUID()}-${e.name}`",
  // Uppy, for fields that a form demands of a file, and for files it has had: features/files asks for neither.
  "Object.hasOwn(e.meta,t)&&e.meta[t]!==``",
  "onBeforeFileAdded:(e,t)=>!Object.hasOwn(t,e.id)",
];

function youngIn(file: string): readonly string[] {
  const code = app.read(file);
  const around = [...code.matchAll(young)].map(({ index }) => code.slice(index - 60, index + 60));
  return around.filter((use) => !harmless.some((known) => use.includes(known)));
}
