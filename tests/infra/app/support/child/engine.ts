import type { Lookup } from "../graph.ts";
import type { Account } from "./account.ts";
import { computedOutputs } from "./computed.ts";
import { answerLookup } from "./lookups.ts";
import { unknownOutput } from "./oddities.ts";
import type { Mocks, ResourceAsked } from "./pulumi.ts";

export type Made = Map<string, readonly string[]>;

export interface Engine {
  readonly account: Account;
  readonly stage: string;
  readonly lookups: Lookup[];
  readonly made: Made;
  /** Pulumi loses what an error on the engine's side says. */
  readonly failures: string[];
}

/** Plays AWS for Pulumi's mocks: gives each resource the outputs it would have, and answers lookups. */
export function playEngine({ account, stage, lookups, made, failures }: Engine): Mocks {
  return {
    async newResource(asked) {
      if (asked.custom === false) return { id: "", state: { ...asked.inputs } };
      if (asked.type === "pulumi-nodejs:dynamic:Resource") return createBySst(asked);
      const { id, outputs } = computedOutputs(account, asked.type, asked.name, asked.inputs);
      const isRead = asked.id !== undefined && asked.id !== "";
      const state = { ...unknownOutputs(asked, made), ...outputs, ...asked.inputs };
      return { id: isRead ? (asked.id ?? id) : id, state };
    },
    call({ token, inputs }) {
      lookups.push({ token, inputs });
      try {
        return answerLookup(account, stage, { token, inputs });
      } catch (error) {
        failures.push(String(error));
        throw error;
      }
    },
  };
}

/** Stands where AWS would tell something that `computed.ts` does not: fails the evaluation once it is used. */
function unknownOutputs({ type, name }: ResourceAsked, made: Made): Record<string, string> {
  const open = made.get(`${type} ${name}`) ?? [];
  return Object.fromEntries(open.map((key) => [key, unknownOutput(key, name)]));
}

interface Created {
  readonly id: string;
  readonly outs: Record<string, unknown>;
}

/** A dynamic resource is made by SST's own command: `ApiKeys.sst.aws.KvKeys` asks for `Resource.Aws.KvKeys.Create`. */
async function createBySst({ name, inputs }: ResourceAsked) {
  const [, kind] = /\.sst\.aws\.(\w+)$/.exec(name) ?? [];
  if (kind === undefined) throw new Error(`${name} is a dynamic resource that is not SST's.`);
  const { __provider: _code, ...given } = inputs;
  const { id, outs } = (await callSst(`Resource.Aws.${kind}.Create`, given)) as Created;
  return { id, state: outs };
}

async function callSst(method: string, input: unknown): Promise<unknown> {
  const response = await fetch(`${process.env["SST_SERVER"] ?? ""}/rpc`, {
    method: "POST",
    body: JSON.stringify({ jsonrpc: "1.0", method, params: [input] }),
  });
  const { error, result } = (await response.json()) as { error?: string; result?: unknown };
  if (error !== undefined) throw new Error(error);
  return result;
}
