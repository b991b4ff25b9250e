import type { Context as CaseContext } from "@aftercare/core/kernel/context.ts";
import { previewEvent, type PreviewOutcome } from "@aftercare/core/verbs/cases/preview-event.ts";
import { recordEvent, type RecordOutcome } from "@aftercare/core/verbs/cases/record-event.ts";
import type { ApiContext } from "../api-env.ts";
import { inOrderWithinGroups } from "../events/in-order.ts";
import { readRequest } from "../events/read-request.ts";
import { limitBody } from "../middleware.ts";
import { codeOfError } from "../problems/handle-error.ts";
import type { ProblemStatus } from "../problems/problem-kinds.ts";
import {
  answer,
  answerProblem,
  problemOf,
  problemOfRefusal,
  readerOf,
  type Problem,
  type Reader,
} from "../problems/problem.ts";
import { proposedView, type ProposedView } from "../views/proposed-view.ts";
import {
  previewedView,
  recordedView,
  type BatchResultView,
  type RecordedView,
} from "../views/recorded-view.ts";
import type { Api } from "./parts.ts";

const mostBodyBytes = 1_048_576;
const mostPreviewedBytes = 65_536;

type Result =
  | { readonly status: 200 | 201; readonly recorded: RecordedView }
  | { readonly status: 202; readonly proposed: ProposedView }
  | { readonly status: ProblemStatus; readonly problem: Problem };

/** The door of the product: whatever happened comes in here. Described in `openapi/event-schemas.ts`. */
export function addEventRoutes(api: Api): void {
  api.post("/v1/events", limitBody(mostBodyBytes), async (c) => {
    const brought = readRequest(c.req.raw.headers, new Uint8Array(await c.req.arrayBuffer()));
    switch (brought.kind) {
      case "one":
        return answerOne(c, await record(c.get("cases"), readerOf(c), brought.event));
      case "batch":
        return answerBatch(c, brought.events);
      case "problem":
        return answer(c, brought.code);
    }
  });

  api.post("/v1/events/preview", limitBody(mostPreviewedBytes), async (c) => {
    const brought = readRequest(c.req.raw.headers, new Uint8Array(await c.req.arrayBuffer()));
    if (brought.kind === "problem") return answer(c, brought.code);
    if (brought.kind === "batch") return answer(c, "request.malformed");
    return answerPreview(c, await previewEvent(c.get("cases"), brought.event));
  });
}

async function answerPreview(c: ApiContext, outcome: PreviewOutcome): Promise<Response> {
  const reader = readerOf(c);
  if (outcome.kind !== "previewed") return answerProblem(c, await problemOfNo(outcome, reader));
  return c.json(previewedView(outcome, c.get("cases").rulebook, reader.language), 200);
}

function answerOne(c: ApiContext, result: Result): Response {
  if ("problem" in result) return answerProblem(c, result.problem);
  return "proposed" in result
    ? c.json(result.proposed, result.status)
    : c.json(result.recorded, result.status);
}

/** A client's events are recorded in the order of the batch; one that fails does not stop the others. */
async function answerBatch(c: ApiContext, events: readonly unknown[]): Promise<Response> {
  const cases = c.get("cases");
  const reader = readerOf(c);
  const results = await inOrderWithinGroups(events, clientOf, async (event) => {
    try {
      return await record(cases, reader, event);
    } catch (error) {
      cases.log.error("an event of a batch failed", { code: codeOfError(error) }, error);
      return failed(problemOf(codeOfError(error), reader));
    }
  });
  const answered: BatchResultView = { results };
  return c.json(answered, 207);
}

/** A debt can only be recorded after its client, so all of a client's files are one group. */
function clientOf(event: unknown): string {
  const subject =
    typeof event === "object" && event !== null && "subject" in event && event.subject;
  return typeof subject === "string" ? subject.split("/").slice(0, 2).join("/") : "";
}

async function record(cases: CaseContext, reader: Reader, event: unknown): Promise<Result> {
  return resultOf(await recordEvent(cases, event), cases, reader);
}

async function resultOf(
  outcome: RecordOutcome,
  { rulebook }: CaseContext,
  reader: Reader,
): Promise<Result> {
  switch (outcome.kind) {
    case "recorded":
      return { status: 201, recorded: recordedView(outcome, rulebook, reader.language) };
    case "repeat":
      return { status: 200, recorded: recordedView(outcome, rulebook, reader.language) };
    case "proposed":
      return { status: 202, proposed: proposedView(outcome, reader.language) };
    case "conflict":
    case "invalid":
    case "refused":
      return failed(await problemOfNo(outcome, reader));
  }
}

type No = Extract<RecordOutcome | PreviewOutcome, { kind: "conflict" | "invalid" | "refused" }>;

async function problemOfNo(outcome: No, reader: Reader): Promise<Problem> {
  switch (outcome.kind) {
    case "conflict":
      return problemOf("event.conflict", reader);
    case "invalid":
      return problemOf(outcome.code, reader, outcome.flaws);
    case "refused":
      return problemOfRefusal(outcome, reader, outcome.code === "event.not-yours" ? 403 : 422);
  }
}

function failed(problem: Problem): Result {
  return { status: problem.status, problem };
}
