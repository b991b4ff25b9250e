import { dataStateOf, type DataState } from "../../casefile/data-state.ts";
import type { DataRequestFact } from "../../casefile/privacy-facts.ts";
import type { FiledClient } from "../../desk/filed-client.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Page, PageOptions } from "../../ports/case-files.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";
import { followUpsOf, type ListedFollowUp } from "../cases/list-follow-ups.ts";
import { momentOf, type Moment } from "../cases/moment.ts";
import { isClientFile, type ClientFile } from "../cases/read-files.ts";
import { readWholeDesk } from "../desk/read-desk.ts";

export const dataRequestStates = ["open", "answered"] as const;
export type DataRequestState = (typeof dataRequestStates)[number];

/** What a person asked about their own data, whose turn it is and until when. */
export interface ListedDataRequest {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly assignee?: string;
  readonly dataState: DataState;
  readonly request: DataRequestFact;
  /** Its clock: the follow-up of rule N06 (PIPL 44, 50). */
  readonly followUp: ListedFollowUp;
}

export interface ListedDataRequests extends Page<ListedDataRequest> {
  readonly kind: "listed";
  /** False when there are more than are read for one answer. */
  readonly complete: boolean;
}

/** So many people's files are opened for one answer: the longest waiting, or the latest answered. */
const mostClients = 500;

/**
 * Requests about people's own data, over the whole organisation. The open ones come by their due date, the
 * oldest first; the answered ones with the latest first. Whose files to open is read from the list of clients.
 */
export async function listDataRequests(
  ctx: Context,
  { state, limit, cursor }: PageOptions & { readonly state: DataRequestState },
): Promise<ListedDataRequests | Refused> {
  const refused = permit(ctx, "data-request.list");
  if (refused !== undefined) return refused;
  const question = `data requests ${ctx.org.id} ${state}`;
  const after = cursor === undefined ? undefined : decodeCursor(question, cursor)["after"];
  const { clients, complete } = await readWholeDesk(ctx, undefined);
  const asking = orderOf[state](clients);
  const refs = asking
    .slice(0, mostClients)
    .map(({ clientId }) => ({ orgId: ctx.org.id, clientId }));
  const files = (await ctx.cases.loadMany(refs)).filter(isClientFile);
  const moment = momentOf(ctx);
  const all = files
    .flatMap((file) => requestsOf(ctx, moment, file))
    .filter(({ request }) => (request.answered === undefined) === (state === "open"))
    .map((item) => ({ item, place: placeOf(item) }))
    .filter(({ place }) => typeof after !== "string" || isAfter(state, place, after))
    .toSorted((a, b) => (isAfter(state, a.place, b.place) ? 1 : -1));
  const page = all.slice(0, limit);
  const last = all.length > limit ? page.at(-1) : undefined;
  return {
    kind: "listed",
    items: page.map(({ item }) => item),
    complete: complete && asking.length <= mostClients,
    ...(last === undefined ? {} : { cursor: encodeCursor(question, { after: last.place }) }),
  };
}

/** Those with such a request, by the day that their list entry tells. */
const orderOf: Readonly<
  Record<DataRequestState, (clients: readonly FiledClient[]) => readonly FiledClient[]>
> = {
  open: (clients) =>
    clients
      .filter(({ client }) => client.dataRequestOn !== undefined)
      .toSorted((a, b) => compare(a.client.dataRequestOn, b.client.dataRequestOn)),
  answered: (clients) =>
    clients
      .filter(({ client }) => client.dataAnsweredOn !== undefined)
      .toSorted((a, b) => compare(b.client.dataAnsweredOn, a.client.dataAnsweredOn)),
};

function requestsOf(ctx: Context, moment: Moment, file: ClientFile): ListedDataRequest[] {
  const { ref, facts } = file;
  const clocks = followUpsOf(ctx, moment, file).filter(({ followUp }) => followUp.rule === "N06");
  return (facts.requests ?? []).flatMap((request) => {
    const followUp = clocks.find((clock) => clock.followUp.subject === request.id);
    if (followUp === undefined) return [];
    const { name, assignee } = facts;
    const who = { clientId: ref.clientId, clientName: name, dataState: dataStateOf(facts) };
    return [
      { ...who, ...(assignee === undefined ? {} : { assignee: assignee.id }), request, followUp },
    ];
  });
}

/** Sorts like the list and names one request: client and request id tell those of one day apart. */
function placeOf({ clientId, request, followUp }: ListedDataRequest): string {
  const day = request.answered?.on ?? followUp.followUp.due;
  return `${day} ${clientId} ${request.id}`;
}

function isAfter(state: DataRequestState, place: string, other: string): boolean {
  return state === "open" ? place > other : place < other;
}

function compare(a = "", b = ""): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
