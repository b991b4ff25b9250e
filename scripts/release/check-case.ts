import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { CallApi } from "@aftercare/functions/canary/call-api.ts";
import {
  askDay,
  followMails,
  openCase,
  warn,
  type Patience,
} from "@aftercare/functions/canary/probe.ts";
import type { CanarySettings } from "@aftercare/functions/config.ts";
import type { SmokeCheck } from "./smoke-check.ts";

export interface CaseTools extends Pick<CanarySettings, "address" | "proof"> {
  readonly call: CallApi;
  readonly patience: Patience;
}

/** One event in the canary's synthetic case, from the door to the mails. Each check stands on the one before. */
export function checkCase({ call, address, proof, patience }: CaseTools): readonly SmokeCheck[] {
  const contactId = `smoke-${randomUUID()}`;
  let probe = { subject: "", contactId };
  return [
    {
      name: "an event is recorded once, sent twice",
      async run() {
        probe = { subject: await openCase(call, await askDay(call), address), contactId };
        const [first, again] = [await warn(call, probe), await warn(call, probe)];
        const statuses = `${first.status}, then ${again.status}`;
        if (statuses !== "201, then 200") throw new Error(`it was answered ${statuses}`);
        if (!isDeepStrictEqual(first.body, again.body)) throw new Error("the answers differ");
        return statuses;
      },
    },
    {
      name: "its follow-up is on the list",
      async run() {
        const { body } = await call("GET", `/v1/${probe.subject}/follow-ups?state=open`);
        const { items = [] } = body as { items?: readonly { key: string; subject?: string }[] };
        const found = items.find(({ subject }) => subject === contactId);
        if (found === undefined) throw new Error("no open follow-up is about the event");
        return found.key.slice(0, found.key.indexOf("#"));
      },
    },
    {
      name: "both mails about it arrive",
      async run() {
        const verdict = await followMails(call, probe, proof, patience);
        if (verdict.kind === "arrived") return `${proof} after ${verdict.ageSeconds} s`;
        throw new Error(`the ${verdict.audience}'s mail is ${verdict.kind}`);
      },
    },
  ];
}
