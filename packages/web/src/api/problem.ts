/** RFC 9457, as the API answers whatever it did not do. */
export interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly code: string;
  /** The request's id, to be quoted when asking for help. */
  readonly instance?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[] | undefined;
}

/** The API said no, and why. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The request never got an answer: a tunnel, a lift, a server that is away. */
export class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super("no answer", { cause });
    this.name = "NoAnswerError";
  }
}

export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const { status } = response;
  const said = isProblem(body) ? body : { title: "", detail: "", code: "unknown" };
  return new ProblemError({ ...said, status });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body;
}
