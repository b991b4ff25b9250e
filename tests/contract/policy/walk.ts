import { clientIdOf, clients, otherThan, type Player } from "./cast.ts";
import { titleOf, type Entry } from "./entry.ts";
import {
  expectedOfClockwork,
  expectedOfFile,
  expectedOfThing,
  grantOf,
  mayTouch,
  type Verdict,
} from "./expectation.ts";
import type { Stage } from "./stage.ts";
import type { Target } from "./target.ts";
import { isTurnedAway, verdictOf } from "./verdict.ts";
import { watching } from "./watched-store.ts";

/** One place of the table: an entry, who plays it, and what it is pointed at. */
interface Cell {
  readonly entry: Entry;
  readonly player: Player;
  readonly target: Target;
}

/** Every place of an entry: each player at home, and each of both houses at the other one's door. */
function cellsOf(stage: Stage, entry: Entry): Cell[] {
  return stage.players.flatMap((player) => {
    const home = stage.target(player.house, "li");
    const abroad = stage.target(otherThan(player.house), "li");
    const nobodyAbroad = stage.target(otherThan(player.house), "nobody");
    const own = clients.map((client) => stage.target(player.house, client));
    const targets = {
      organisation: [home],
      thing: [home, abroad],
      file: player.house === "xanadu" ? [...own, abroad] : [abroad, nobodyAbroad],
    };
    return targets[entry.on].map((target) => ({ entry, player, target }));
  });
}

/** By the policy's data alone. */
function expectedOf({ entry, player, target }: Cell): Verdict {
  if (entry.expect !== undefined) return entry.expect(player, target);
  if (entry.act === undefined) throw new Error(`${titleOf(entry)} names no act.`);
  const grant = grantOf(entry.act);
  if (entry.insists === true) return expectedOfClockwork(player, grant, target);
  return entry.on === "file"
    ? expectedOfFile(player, grant, target, entry.denied ?? "forbidden")
    : expectedOfThing(player, grant, target);
}

/** What is wrong about a cell in words, and whether it came to a good end. */
interface Judgement {
  readonly flaws: readonly string[];
  readonly isGood: boolean;
}

async function judge(stage: Stage, cell: Cell): Promise<Judgement> {
  const expected = expectedOf(cell);
  const got = await play(stage, cell, expected);
  const flaws = [
    ...(got.verdict === expected ? [] : [`is ${got.verdict}, not ${expected}${causeOf(got)}`]),
    ...(isDenied(expected) && got.writes.length > 0 ? [`wrote ${brief(got.writes[0])}`] : []),
    ...leaksOf(cell, got),
    ...overreachOf(cell, got),
  ];
  const { player, target } = cell;
  const where = `${player.name} of ${player.house} at ${target.client} of ${target.house}`;
  return {
    flaws: flaws.map((flaw) => `${where}: ${flaw}`),
    isGood: got.verdict === "allowed" && !isRefused(got.outcome),
  };
}

const brief = (text = "") => text.slice(0, 160);
const isRefused = (outcome: unknown) =>
  (outcome as { readonly kind?: string } | undefined)?.kind === "refused";
const causeOf = ({ error }: Played) => (error instanceof Error ? `: ${error.message}` : "");
const isDenied = (verdict: Verdict) => verdict === "forbidden" || verdict === "not-there";

interface Played {
  readonly verdict: Verdict | "broken";
  readonly error?: unknown;
  readonly outcome: unknown;
  readonly writes: readonly string[];
}

/**
 * Where a no is expected the store is open, so that whatever is written counts. Where a yes is expected
 * nothing is written in earnest: every cell finds the stage as it was raised.
 */
async function play(
  stage: Stage,
  { entry, player, target }: Cell,
  expected: Verdict,
): Promise<Played> {
  const ctx = stage.contextOf(player);
  const writes: string[] = [];
  const id = `${titleOf(entry)}/${player.name}/${target.clientId}`.replaceAll(" ", "-");
  const scene = { player, home: stage.target(player.house, "li").things, id: id.slice(0, 120) };
  const watch = { withheld: !isDenied(expected), writes };
  try {
    const outcome = await watching(watch, async () => entry.call(ctx, target, scene));
    return { verdict: verdictOf(entry, outcome, writes), outcome, writes };
  } catch (error) {
    if (isTurnedAway(error)) return { verdict: "forbidden", outcome: undefined, writes };
    return { verdict: "broken", error, outcome: undefined, writes };
  }
}

/** Nothing of the other organisation may be written, and nothing of it may be in a good answer. */
function leaksOf({ player, target }: Cell, { verdict, outcome, writes }: Played): string[] {
  const other = otherThan(player.house);
  const touched = writes.filter((write) => write.includes(`org-${other}`));
  const own = target.house === player.house && verdict === "allowed";
  const seen = own && JSON.stringify(outcome ?? null).includes(other);
  return [
    ...touched.map((write) => `wrote abroad: ${brief(write)}`),
    ...(seen ? [`saw ${other} in ${brief(JSON.stringify(outcome))}`] : []),
  ];
}

/** A list shows no client that is out of reach. */
function overreachOf({ entry, player }: Cell, { verdict, outcome }: Played): string[] {
  const { act, shows } = entry;
  if (act === undefined || shows === undefined || verdict !== "allowed") return [];
  const { house } = player;
  const inReach = clients.filter((client) => mayTouch(player, grantOf(act), { house, client }));
  const visible: readonly string[] = inReach.map((client) => clientIdOf(client, house));
  return shows(outcome)
    .filter((id) => !visible.includes(id))
    .map((id) => `was shown ${id}`);
}

const atOnce = 8;

/** Plays all cells of an entry, some side by side, and says what is wrong. */
export async function walk(stage: Stage, entry: Entry): Promise<Walked> {
  const cells = cellsOf(stage, entry);
  const waiting = cells.values();
  const judgements: Judgement[] = [];
  async function take(): Promise<void> {
    for (const cell of waiting) judgements.push(await judge(stage, cell));
  }
  await Promise.all(Array.from({ length: atOnce }, take));
  const flaws = judgements.flatMap((judgement) => judgement.flaws).toSorted();
  return {
    cells: cells.length,
    flaws: flaws.join("\n"),
    isReached: judgements.some(({ isGood }) => isGood),
  };
}

interface Walked {
  readonly cells: number;
  /** One a line. */
  readonly flaws: string;
  /** Somebody got a good answer: behind the door there is something. */
  readonly isReached: boolean;
}
