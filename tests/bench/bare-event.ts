import {
  BatchGetCommand,
  GetCommand,
  TransactWriteCommand,
  type BatchGetCommandInput,
  type GetCommandInput,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { Call } from "./meter.ts";
import { makeRekey } from "./rekey.ts";
import type { Stage } from "./stage.ts";

/** What an event must cost and no more, as the product did it: one read, one transaction of two items. */
export interface BareEvent {
  readonly clientId: string;
  /** One file, or a debt and its client together. */
  readonly read: Call;
  readonly write: TransactWriteCommandInput;
}

/** Takes the two calls out of all that one event made; throws when they are not there. */
export function bareEventOf(clientId: string, calls: readonly Call[]): BareEvent {
  const read = calls.findLast(({ name }) => /^(Batch)?GetItemCommand$/.test(name));
  const write = calls.findLast(({ name }) => name === "TransactWriteItemsCommand")?.input;
  if (read === undefined || write === undefined) throw new Error("An event made other calls.");
  return { clientId, read, write: write as TransactWriteCommandInput };
}

/** The same two calls for another client, made ready outside the measured time. */
export function repeatEvent(
  { documents, tableName }: Stage,
  { clientId: taped, ...bare }: BareEvent,
  clientId: string,
): () => Promise<void> {
  const rekey = makeRekey(taped, clientId);
  const read = readAgain(bare.read, rekey);
  const write = new TransactWriteCommand({
    TransactItems: bare.write.TransactItems?.map(({ Put: put }) => ({
      Put: { TableName: tableName, ...put, Item: rekey(put?.Item) },
    })),
  });
  return async () => {
    await (read instanceof GetCommand ? documents.send(read) : documents.send(read));
    await documents.send(write);
  };
}

function readAgain({ name, input }: Call, rekey: ReturnType<typeof makeRekey>) {
  if (name === "GetItemCommand") {
    const one = input as GetCommandInput;
    return new GetCommand({ ...one, Key: rekey(one.Key) });
  }
  const { RequestItems = {} } = input as BatchGetCommandInput;
  const tables = Object.entries(RequestItems).map(([table, { Keys, ...how }]) => {
    return [table, { ...how, Keys: Keys?.map((key) => rekey(key)) }] as const;
  });
  return new BatchGetCommand({ RequestItems: Object.fromEntries(tables) });
}
