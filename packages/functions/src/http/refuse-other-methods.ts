import { answerProblem, problemOf, readerOf } from "./problems/problem.ts";
import type { Api } from "./routes/parts.ts";

/** A known address with a method it does not take says which ones it does. Called after the last route. */
export function refuseOtherMethods(api: Api): void {
  const routes = api.routes.filter(({ method }) => method !== "ALL");
  const byPath = Map.groupBy(routes, ({ path }) => path);
  for (const [path, known] of byPath) {
    const methods = new Set(known.map(({ method }) => method));
    const allow = [...methods, ...(methods.has("GET") ? ["HEAD"] : [])].join(", ");
    api.all(path, (c) => answerProblem(c, problemOf("method-not-allowed", readerOf(c)), { allow }));
  }
}
