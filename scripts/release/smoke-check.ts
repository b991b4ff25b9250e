/** One thing that a deployed product must do. Gives what it saw in a few words, and throws what is wrong. */
export interface SmokeCheck {
  readonly name: string;
  run(): Promise<string>;
}

/** What is looked at, and what it is compared with. */
export interface Deployed {
  /** Where people open it. */
  readonly url: string;
  /** What `/health` has to name; undefined where any release will do. */
  readonly release: string | undefined;
  /** Where the web app that was deployed lies on this machine; undefined leaves the comparison out. */
  readonly webFolder: string | undefined;
}

const patienceMs = 15_000;

/** Asks as anybody on the internet may, and follows nowhere. */
export function ask({ url }: Pick<Deployed, "url">, path: string): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs);
  return fetch(new URL(path, url), { redirect: "manual", signal });
}

export function expectStatus(response: Response, wanted: number): void {
  if (response.status === wanted) return;
  throw new Error(`${new URL(response.url).pathname} answered ${response.status}, not ${wanted}`);
}

/** A header that has to be there, and what it has to say. */
export type ExpectedHeader = readonly [name: string, says: RegExp];

export function expectHeaders(response: Response, expected: readonly ExpectedHeader[]): void {
  const wrong = expected.filter(([name, says]) => !says.test(response.headers.get(name) ?? ""));
  if (wrong.length === 0) return;
  const path = new URL(response.url).pathname;
  throw new Error(`${path} has the wrong ${wrong.map(([name]) => name).join(", ")}`);
}
