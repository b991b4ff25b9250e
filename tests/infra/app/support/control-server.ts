import { existsSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";

/** What the platform asks of SST's command while a config runs, answered as it would on a deploy. */
export interface ControlServer {
  readonly url: string;
  /** What was asked that has no answer here. The platform swallows some of these; the harness does not. */
  readonly unanswered: readonly string[];
  close(): Promise<void>;
}

interface Question {
  readonly method: string;
  readonly params: readonly [Readonly<Record<string, unknown>>];
}

type Answer = (input: Readonly<Record<string, unknown>>) => unknown;

export async function startControlServer(root: string): Promise<ControlServer> {
  const answers = answersFor(root);
  const unanswered: string[] = [];
  const server = createServer((request, response) => {
    void readQuestion(request).then(({ method, params }) => {
      const answer = answers[method];
      if (answer === undefined) unanswered.push(method);
      return response.end(JSON.stringify(reply(answer, method, params[0])));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    unanswered,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function reply(answer: Answer | undefined, method: string, input: Question["params"][0]): object {
  if (answer === undefined) return { error: `rpc: can't find method ${method}` };
  try {
    return { result: answer(input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function readQuestion(request: IncomingMessage): Promise<Question> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Question;
}

function answersFor(root: string): Readonly<Record<string, Answer | undefined>> {
  return {
    "Provider.Aws.Bootstrap": ({ region }) => ({
      asset: "sst-asset-bootstrap",
      assetEcrRegistryId: "123456789012",
      assetEcrUrl: `123456789012.dkr.ecr.${String(region)}.amazonaws.com/sst-asset`,
      state: "sst-state-bootstrap",
      appsyncHttp: "",
      appsyncRealtime: "",
    }),
    "Runtime.Build": (input) => takeBundle(root, input),
    ...created("Aws.BucketFiles"),
    ...created("Aws.DistributionDeploymentWaiter", { isDone: true }),
    ...created("Aws.DistributionInvalidation"),
    ...created("Aws.HostedZoneLookup", { zoneId: "Z0123456789ABCDEFGHIJ" }),
    ...created("Aws.KvKeys"),
    ...created("Aws.KvRoutesUpdate"),
    ...created("Aws.OriginAccessControl"),
  };
}

/** A resource that SST's command makes by itself, without a Pulumi provider. */
function created(type: string, outputs: object = {}): Record<string, Answer> {
  return {
    [`Resource.${type}.Create`]: (inputs) => ({
      id: `made-by-${type.toLowerCase().replace(".", "-")}`,
      outs: { ...inputs, ...outputs },
    }),
  };
}

/** Functions are bundled before the deploy (docs/adr/0020): what is missing here would be missing there. */
function takeBundle(root: string, input: Readonly<Record<string, unknown>>): object {
  const { functionID, bundle, handler } = input;
  if (typeof bundle !== "string" || typeof handler !== "string") {
    throw new Error(
      `${String(functionID)} has no bundle: "npm run build" makes one for each entry.`,
    );
  }
  const file = handler.replace(/\.[^.]+$/, "");
  const kinds = [".mjs", ".js", ".cjs"];
  if (!kinds.some((kind) => existsSync(join(root, bundle, file + kind)))) {
    throw new Error(`${String(functionID)}: there is no ${file}.mjs in the bundle ${bundle}.`);
  }
  return { out: bundle, handler, errors: [], sourcemaps: [] };
}
