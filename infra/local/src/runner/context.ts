import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";
import { localAccount } from "../account.ts";

/** The type still asks for them; entries answer by their promise. */
const oldCallbacks = { done: ignore, fail: ignore, succeed: ignore };

/** What Lambda gives every call beside its event. `timeoutMs` starts to run now. */
export function makeContext(functionName: string, timeoutMs: number): Context {
  const startedMs = performance.now();
  const { region, accountId } = localAccount;
  return {
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:${region}:${accountId}:function:${functionName}`,
    memoryLimitInMB: "512",
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, timeoutMs - (performance.now() - startedMs)),
    ...oldCallbacks,
  };
}

function ignore(): void {}
