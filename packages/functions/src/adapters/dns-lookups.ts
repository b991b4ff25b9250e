import { Resolver } from "node:dns/promises";
import type { Dns, DnsAnswer } from "@aftercare/core/ports/dns.ts";

const patienceMs = 4_000;
const oneTryMs = 1_500;

/** The name server was asked and has nothing; every other error is silence. */
const nothingCodes = new Set(["ENOTFOUND", "ENODATA"]);

export interface DnsOptions {
  /** `address:port`; without them those of the machine. */
  readonly servers?: readonly string[];
  readonly patienceMs?: number;
}

/** Asks the name servers of this machine, for a few seconds at most. */
export function makeDns({ servers, patienceMs: most = patienceMs }: DnsOptions = {}): Dns {
  const resolver = new Resolver({ timeout: Math.min(oneTryMs, most), tries: 2 });
  if (servers !== undefined) resolver.setServers([...servers]);

  async function ask(question: Promise<readonly string[]>): Promise<DnsAnswer> {
    const { promise: late, resolve: giveUp } = Promise.withResolvers<DnsAnswer>();
    const timer = setTimeout(() => giveUp({ kind: "no-answer" }), most);
    try {
      return await Promise.race([question.then(found, answerOfError), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    txt: (name) => ask(resolver.resolveTxt(name).then((records) => records.map(whole))),
    mx: (name) =>
      ask(
        resolver
          .resolveMx(name)
          .then((hosts) => hosts.toSorted((a, b) => a.priority - b.priority).map(hostOf)),
      ),
  };
}

const whole = (parts: readonly string[]) => parts.join("");
const hostOf = ({ exchange }: { readonly exchange: string }) =>
  exchange.toLowerCase().replace(/\.$/, "");

function found(records: readonly string[]): DnsAnswer {
  return records.length === 0 ? { kind: "none" } : { kind: "found", records };
}

function answerOfError(error: unknown): DnsAnswer {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return nothingCodes.has(code) ? { kind: "none" } : { kind: "no-answer" };
}
