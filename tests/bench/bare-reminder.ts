import { SendEmailCommand, type SendEmailCommandInput } from "@aws-sdk/client-sesv2";
import {
  BatchGetCommand,
  PutCommand,
  TransactWriteCommand,
  type BatchGetCommandInput,
  type PutCommandInput,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { Call } from "./meter.ts";
import { makeRekey } from "./rekey.ts";
import type { Stage } from "./stage.ts";

/** What a reminder must cost and no more: one read, one claim, one mail, one commit. */
export interface BareReminder {
  readonly clientId: string;
  readonly read: BatchGetCommandInput;
  readonly claim: PutCommandInput;
  readonly mail: SendEmailCommandInput;
  readonly commit: TransactWriteCommandInput;
}

/** Takes the four calls out of all that one reminder made; throws when one is not there. */
export function bareReminderOf(clientId: string, calls: readonly Call[]): BareReminder {
  const inputOf = (command: string) => {
    const call = calls.find(({ name }) => name === command);
    if (call === undefined) throw new Error(`A reminder made no ${command}.`);
    return call.input;
  };
  return {
    clientId,
    read: inputOf("BatchGetItemCommand") as BatchGetCommandInput,
    claim: inputOf("PutItemCommand") as PutCommandInput,
    mail: inputOf("SendEmailCommand") as SendEmailCommandInput,
    commit: inputOf("TransactWriteItemsCommand") as TransactWriteCommandInput,
  };
}

/** The same four calls for another client, made ready outside the measured time. */
export function repeatReminder(
  { documents, mails, tableName }: Stage,
  { clientId: taped, ...bare }: BareReminder,
  clientId: string,
): () => Promise<void> {
  const rekey = makeRekey(taped, clientId);
  const Keys = bare.read.RequestItems?.[tableName]?.Keys?.map(rekey);
  const read = new BatchGetCommand({
    RequestItems: { [tableName]: { Keys, ConsistentRead: true } },
  });
  const claim = new PutCommand({ ...bare.claim, Item: rekey(bare.claim.Item) });
  const mail = new SendEmailCommand(bare.mail);
  const commit = new TransactWriteCommand({
    TransactItems: bare.commit.TransactItems?.map(({ Put: put }) => ({
      Put: { TableName: tableName, ...put, Item: rekey(put?.Item) },
    })),
  });
  return async () => {
    await documents.send(read);
    await documents.send(claim);
    await mails.send(mail);
    await documents.send(commit);
  };
}
