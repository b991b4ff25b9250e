import { expect, test } from "vitest";
import { readRoutes } from "./support/built-app.ts";
import { screens } from "./support/screens.ts";

const routes = (["client", "person", "staff", "admin"] as const).flatMap(readRoutes);

test("every address of the app is on the list of screens, so that all checks walk there", () => {
  expect(routes.length).toBeGreaterThan(40);
  const walked = screens.map(({ path }) => path.split("?")[0] ?? "");
  const missing = routes.filter(({ path }) => !walked.some((address) => leadsTo(address, path)));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test("no two screens share a name", () => {
  const names = screens.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

/** `$debtId` stands for any one part, but where another route names that part, the address is that one's. */
function leadsTo(address: string, path: string): boolean {
  if (routes.some((other) => other.path !== path && address === `/app/${other.path}`)) return false;
  const pattern = path.replaceAll(/\$\w+/g, "[^/]+");
  return new RegExp(`^/app/${pattern}$`).test(address);
}
