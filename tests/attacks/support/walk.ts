import { bodyFor } from "./bodies.ts";
import type { House } from "./house.ts";
import type { Answer } from "./http.ts";
import type { Sender } from "./person.ts";
import { addressOf, type Route } from "./routes.ts";

/** Calls each of the routes for the things of a house, with bodies that would be taken. */
export function walk(
  sender: Sender,
  routes: readonly Route[],
  house: House,
  more: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly instead?: (name: string) => string | undefined;
  } = {},
): Promise<Answer[]> {
  return Promise.all(
    routes.map((route) => {
      const body = bodyFor(route.name, house);
      return sender.send({
        method: route.method,
        path: addressOf(route, house, more.instead),
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...more.headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    }),
  );
}

/** How each route was answered, in a form in which a test's failure can be read. */
export function outcomesOf(routes: readonly Route[], answers: readonly Answer[]): string[] {
  return answers.map(({ status, body }, nth) => {
    const code = body["code"];
    return `${routes[nth]?.name} ${status}${typeof code === "string" ? ` ${code}` : ""}`;
  });
}

/** Which answers tell anything of a house: its mark, or an id that only its own people know. */
export function tellingOf(
  { mark, ids, orgId }: House,
  routes: readonly Route[],
  answers: readonly Answer[],
): string[] {
  const { clientId: _, debtId: __, ...hidden } = ids;
  const secrets = [mark, `"${orgId}"`, ...Object.values(hidden)];
  return outcomesOf(routes, answers).filter((___, nth) =>
    secrets.some((secret) => answers[nth]?.text.includes(secret)),
  );
}
