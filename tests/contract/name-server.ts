import { createSocket } from "node:dgram";
import { once } from "node:events";

/** A name server on loopback that knows a few records, for tests of whoever asks one. */
export interface NameServer {
  readonly address: string;
  stop(): void;
}

/** Records by `TYPE name`; what is not there does not exist. `silent`: it hears everything and says nothing. */
export async function startNameServer(
  records: Readonly<Record<string, readonly Buffer[]>>,
  { silent = false } = {},
): Promise<NameServer> {
  const socket = createSocket("udp4");
  socket.on("message", (query, { port, address }) => {
    if (!silent) socket.send(answerTo(query, records), port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { address: `127.0.0.1:${socket.address().port}`, stop: () => socket.close() };
}

/** A text as a TXT record holds it: in pieces of at most 255 bytes. */
export function txt(...pieces: readonly string[]): Buffer {
  return Buffer.concat(
    pieces.flatMap((piece) => [Buffer.from([piece.length]), Buffer.from(piece)]),
  );
}

export function mx(priority: number, host: string): Buffer {
  return Buffer.concat([Buffer.from([0, priority]), nameBytes(host)]);
}

const types: Readonly<Record<number, string>> = { 15: "MX", 16: "TXT" };

function answerTo(query: Buffer, records: Readonly<Record<string, readonly Buffer[]>>): Buffer {
  const { name, end } = readName(query, 12);
  const type = types[query.readUInt16BE(end)] ?? "";
  const known = records[`${type} ${name}`];
  const question = query.subarray(12, end + 4);
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  // An answer; 3 is NXDOMAIN. A name that is known with no records is no data.
  header.writeUInt16BE(0x81_80 | (known === undefined ? 3 : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(known?.length ?? 0, 6);
  return Buffer.concat([header, question, ...(known ?? []).map((data) => record(question, data))]);
}

/** Points back at the question's name; kept for a minute. */
function record(question: Buffer, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc0_0c, 0);
  question.copy(head, 2, question.length - 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function nameBytes(name: string): Buffer {
  const labels = name.split(".").map((label) => txt(label));
  return Buffer.concat([...labels, Buffer.from([0])]);
}

function readName(query: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let place = start;
  for (let length = query[place] ?? 0; length > 0; length = query[place] ?? 0) {
    labels.push(query.toString("latin1", place + 1, place + 1 + length));
    place += length + 1;
  }
  return { name: labels.join(".").toLowerCase(), end: place + 1 };
}
