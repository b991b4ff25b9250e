import { AsyncLocalStorage } from "node:async_hooks";
import { ConditionalCheckFailedException, type ServiceOutputTypes } from "@aws-sdk/client-dynamodb";
import { GetCommand, ScanCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/**
 * The store under watch. Every write is told to the call that asked for it; `withheld`, it is not made but
 * answered like one that went well, so that a verb runs to its end and the next one finds the same stage.
 */
export interface Watch {
  readonly withheld: boolean;
  /** Each write as text: the command and what it writes. */
  readonly writes: string[];
}

const watches = new AsyncLocalStorage<Watch>();

export function watching<T>(watch: Watch, act: () => Promise<T>): Promise<T> {
  return watches.run(watch, act);
}

/** For what goes out by other ways than the table: files, mails, wake-ups. */
export function noteEffect(what: string): void {
  watches.getStore()?.writes.push(what);
}

const writing = /^(Put|Update|Delete|TransactWrite|BatchWrite)/;

interface Written {
  readonly TableName?: string;
  readonly Key?: Record<string, unknown>;
  readonly ReturnValues?: string;
}

export function watchStore(client: DynamoDBDocumentClient): void {
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const watch = watches.getStore();
        if (watch === undefined || !writing.test(commandName)) return next(args);
        const note = `${commandName} ${JSON.stringify(args.input)}`;
        if (!watch.withheld) {
          const answer = await next(args);
          watch.writes.push(note);
          return answer;
        }
        watch.writes.push(note);
        return { output: await pretend(client, args.input as Written), response: {} };
      },
    { step: "initialize", priority: "high" },
  );
}

/** A counter and a claim read what they wrote: they get the row as it was. */
async function pretend(
  client: DynamoDBDocumentClient,
  input: Written,
): Promise<ServiceOutputTypes> {
  const { TableName, Key, ReturnValues } = input;
  if (ReturnValues === undefined || Key === undefined) return { $metadata: {} };
  const { Item } = await client.send(new GetCommand({ TableName, Key }));
  if (Item !== undefined) return { $metadata: {}, Attributes: Item };
  throw new ConditionalCheckFailedException({ message: "no such row", $metadata: {} });
}

/** Every row of the table as text, so that two moments can be compared. Only a test may scan. */
export async function rowsOf(
  client: DynamoDBDocumentClient,
  TableName: string,
): Promise<readonly string[]> {
  const rows: string[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName, ExclusiveStartKey }));
    rows.push(...(page.Items ?? []).map(sortedText));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey !== undefined);
  return rows.toSorted();
}

function sortedText(row: Record<string, unknown>): string {
  return JSON.stringify(row, sortedKeys);
}

/** The store keeps fields in no order. */
function sortedKeys(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
