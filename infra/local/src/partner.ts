import { makeCaller, type Caller } from "./caller.ts";

/** A partner's system, with its organisation's key. */
export function makePartner(url: string, apiKey: string, source: string): Caller {
  return makeCaller(url, { authorization: `Bearer ${apiKey}` }, source);
}
