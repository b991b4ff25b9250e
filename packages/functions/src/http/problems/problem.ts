import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import type { RefusalCode } from "@aftercare/core/kernel/refusal-texts.ts";
import type { Flaw } from "@aftercare/core/casefile/envelope.ts";
import type { ApiContext } from "../api-env.ts";
import { problemKinds, type ProblemCode, type ProblemStatus } from "./problem-kinds.ts";

/** RFC 9457. `type` leads to the code's paragraph on the page that describes the API. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly code: string;
  /** The id of the request, to be quoted when asking us. */
  readonly instance: string;
  readonly errors?: readonly Flaw[];
}

/** For whom and in which language a problem is written. */
export interface Reader {
  readonly language: Language;
  readonly requestId: string;
}

export function problemOf(
  code: ProblemCode,
  { language, requestId }: Reader,
  errors?: readonly Flaw[],
): Problem {
  const { status, title, detail } = problemKinds[code];
  return {
    type: typeOf(code),
    title: title[language],
    status,
    detail: detail[language],
    code,
    instance: requestId,
    ...(errors === undefined ? {} : { errors }),
  };
}

const refusedTitle: Text = { "zh-CN": "现在不能这样做", en: "This cannot be done now" };

/** What a refusal says, for a page of ours; the sentences are loaded when somebody is refused. */
export async function wordsOf(refused: Refused): Promise<Text>;
export async function wordsOf(refused: Refused | undefined): Promise<Text | undefined>;
export async function wordsOf(refused: Refused | undefined): Promise<Text | undefined> {
  if (refused === undefined) return undefined;
  const { writeRefusal } = await import("@aftercare/core/kernel/refusal-texts.ts");
  return writeRefusal(refused);
}

export async function problemOfRefusal(
  refused: Refused,
  { language, requestId }: Reader,
  status: ProblemStatus = 422,
): Promise<Problem> {
  const { code, field } = refused;
  const detail = (await wordsOf(refused))[language];
  return {
    type: typeOf(code),
    title: refusedTitle[language],
    status,
    detail,
    code,
    instance: requestId,
    ...(field === undefined ? {} : { errors: [{ field, message: detail }] }),
  };
}

/** Refusals about a thing that is asked for by its address; all others are 422. */
const statuses: Partial<Record<RefusalCode, ProblemStatus>> = {
  "act.not-permitted": 403,
  "event.not-yours": 403,
  "api-key.unknown": 404,
  "organisation.unknown": 404,
  "organisation.exists": 409,
  "organisation.changed-meanwhile": 409,
  "import.unknown": 404,
  "import.not-now": 409,
  "import.over": 409,
  "wording.unknown": 404,
  "creditor.unknown": 404,
  "creditor.changed-meanwhile": 409,
  "wording.too-many-tests": 429,
  "client.unknown": 404,
  "invitation.unknown": 404,
  "invitation.expired": 410,
  "invitation.revoked": 410,
  "invitation.too-many": 429,
  "join.unknown": 404,
  "member.unknown": 404,
  "debt.unknown": 404,
  "approval.own": 403,
  "approval.unknown": 404,
  "approval.ended": 409,
  "data.deleted": 410,
  "evidence.unknown": 404,
  "export.expired": 410,
  "dossier.expired": 410,
  "dossier.unknown": 404,
  "dossier.under-way": 409,
  "dossier.not-ready": 409,
  "export.not-yours": 403,
  "export.unknown": 404,
  "evidence.removed": 410,
  "webhook-source.unknown": 404,
  "webhook-endpoint.unknown": 404,
  "delivery.unknown": 404,
  "upload.too-large": 413,
  "upload.wrong-type": 415,
};

function statusOfRefusal(code: RefusalCode): ProblemStatus {
  return statuses[code] ?? 422;
}

export function answerProblem(
  c: ApiContext,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.body(JSON.stringify(problem), problem.status, {
    "content-type": "application/problem+json; charset=utf-8",
    ...headers,
  });
}

/** A refusal about a thing that is asked for by its address. What is not yours and what is not there are alike. */
export async function answerRefusal(c: ApiContext, refused: Refused): Promise<Response> {
  const status = statusOfRefusal(refused.code);
  if (status === 404) return answer(c, "not-found");
  return answerProblem(c, await problemOfRefusal(refused, readerOf(c), status));
}

export function readerOf(c: ApiContext): Reader {
  return { language: c.get("language"), requestId: c.get("requestId") };
}

/** The short way for a problem that needs no more words than its code. */
export function answer(c: ApiContext, code: ProblemCode, errors?: readonly Flaw[]): Response {
  return answerProblem(c, problemOf(code, readerOf(c), errors));
}

function typeOf(code: string): string {
  return `/v1/docs#${code}`;
}
