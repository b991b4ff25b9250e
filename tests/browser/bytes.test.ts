import { ensureWebBuilt } from "@aftercare/local/build-web.ts";
import { beforeAll, expect, test } from "vitest";
import { entry, readBuiltApp, readRoutes, type BuiltApp, type Route } from "./support/built-app.ts";

/** The budgets of the interface's design, in kB (1,000 bytes) of zipped script. */
const budgets = {
  clientFirst: 140,
  clientFurther: 20,
  /** Once, when the first file is picked. */
  upload: 25,
  staffFirst: 210,
  staffFurther: 40,
  css: 15,
};

/** Younger than Chrome 90 and Safari 14.1, or never in Safari. */
const young =
  /\bstructuredClone\b|\brandomUUID\b|\bObject\.(hasOwn|groupBy)\b|\bMap\.groupBy\b|\bArray\.fromAsync\b|\bwithResolvers\b|\bAbortSignal\.(timeout|any)\b|\bURL\.canParse\b|\bPromise\.try\b|\brequestIdleCallback\b|\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed)\(|\.at\(-\d|\(\?<[=!]/g;

let app: BuiltApp;
let homeLoad: ReadonlySet<string>;
let deskLoad: ReadonlySet<string>;

beforeAll(() => {
  ensureWebBuilt();
  app = readBuiltApp();
  homeLoad = firstLoad("src/shell/client-shell.tsx", "client", "home");
  deskLoad = firstLoad("src/shell/staff-shell.tsx", "staff", "desk");
});

test("what a client loads first keeps to its budget", () => {
  expect(kB(homeLoad)).toBeLessThanOrEqual(budgets.clientFirst);
});

test("every further screen of a client keeps to its budget", () => {
  const further = routesOf("client", "person").map((route) => addition(route, homeLoad));
  printTable("Client", kB(homeLoad), further);
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
  printTable("Staff", kB(deskLoad), further);
  expect(tooHeavy(further, budgets.staffFurther)).toEqual([]);
});

test("all styles together keep to their budget", () => {
  const styles = app.files.filter((file) => file.endsWith(".css"));
  expect(styles.length).toBeGreaterThan(0);
  console.log(`All styles: ${kB(styles)} kB of ${budgets.css}`);
  expect(kB(styles)).toBeLessThanOrEqual(budgets.css);
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
  const route = readRoutes(routes).find((each) => each.path === path);
  if (route === undefined) throw new Error(`There is no screen at ${path}.`);
  return app.scriptsOf(entry, shell, route.source);
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

function without(files: ReadonlySet<string>, loaded: ReadonlySet<string>): readonly string[] {
  return [...files].filter((file) => !loaded.has(file));
}

function tooHeavy(additions: readonly Addition[], most: number): readonly Addition[] {
  return additions.filter((each) => each.kB > most);
}

function kB(files: Iterable<string>): number {
  return Math.round(app.weigh(files) / 100) / 10;
}

function printTable(who: string, first: number, further: readonly Addition[]): void {
  const lines = further
    .toSorted((one, other) => other.kB - one.kB)
    .map((each) => `${each.kB.toFixed(1).padStart(7)}  + ${each.path}`);
  console.log([`${who}, kB zipped`, `${first.toFixed(1).padStart(7)}  first`, ...lines].join("\n"));
}

function youngIn(file: string): readonly string[] {
  const code = app.read(file);
  return [...code.matchAll(young)].map(({ index }) => code.slice(index - 60, index + 40));
}
