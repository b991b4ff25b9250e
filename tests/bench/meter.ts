import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";

/** One call that an AWS client made: its input as product code gave it, and what the table charged for it. */
export interface Call {
  /** `GetItemCommand`, `SendEmailCommand` … */
  readonly name: string;
  readonly input: object;
  readonly capacity: readonly ConsumedCapacity[];
}

/** Listens to AWS clients while somebody wants to know. */
export interface Meter {
  watch(client: Watchable): void;
  /** Every call made meanwhile, in the order in which they ended. */
  during(work: () => Promise<unknown>): Promise<readonly Call[]>;
}

interface Watchable {
  readonly middlewareStack: {
    add(middleware: Middleware, options: { step: "initialize"; name: string }): void;
  };
}

type Handler = (args: { input: object }) => Promise<{ output: object }>;
type Middleware = (next: Handler, context: { readonly commandName?: string }) => Handler;

const withCapacity = /^(Get|Put|Update|Query|BatchGet|TransactWrite)/;

export function makeMeter(): Meter {
  let calls: Call[] | undefined;

  const middleware: Middleware =
    (next, { commandName: name = "" }) =>
    async (args) => {
      if (calls === undefined) return next(args);
      const heard = calls;
      const call = { name, input: args.input };
      const asked = withCapacity.test(name) ? { ReturnConsumedCapacity: "INDEXES" } : {};
      try {
        const { output, ...rest } = await next({ ...args, input: { ...args.input, ...asked } });
        heard.push({ ...call, capacity: capacityOf(output) });
        return { ...rest, output };
      } catch (error) {
        heard.push({ ...call, capacity: [] });
        throw error;
      }
    };

  return {
    watch: ({ middlewareStack }) =>
      middlewareStack.add(middleware, { step: "initialize", name: "benchMeter" }),
    async during(work) {
      const heard: Call[] = [];
      calls = heard;
      try {
        await work();
      } finally {
        calls = undefined;
      }
      return heard;
    },
  };
}

function capacityOf(output: object): readonly ConsumedCapacity[] {
  if (!("ConsumedCapacity" in output)) return [];
  const { ConsumedCapacity: capacity } = output as {
    ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[];
  };
  return capacity === undefined ? [] : [capacity].flat();
}
