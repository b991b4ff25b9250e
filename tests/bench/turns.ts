import { atLeast, type Line } from "./report.ts";

/** What one side did in one round. */
export interface Round {
  readonly perSecond: number;
  /** CPU of this process alone; the servers run in others. */
  readonly cpuMsEach: number;
}

export interface Comparison {
  readonly product: Round;
  readonly bare: Round;
  /** Medians over the rounds of product : bare, so that what slows the machine down slows both. */
  readonly speedRatio: number;
  readonly cpuRatio: number;
}

/** Does something `count` times. */
export interface Work {
  readonly count: number;
  run(): Promise<void>;
}

interface Pair<T> {
  readonly product: T;
  readonly bare: T;
}

/** Rounds that count, after rounds that only warm up: a thousand acts pass until all is compiled. */
export interface Rounds {
  readonly warmUps: number;
  readonly counted: number;
}

/** Product and bare by turns, who goes first by turns as well; each turn is prepared outside its time. */
export async function compareByTurns(
  { warmUps, counted }: Rounds,
  prepare: (round: number) => Promise<Pair<Work>>,
): Promise<Comparison> {
  const measured: Pair<Round>[] = [];
  for (let round = 0; round < warmUps + counted; round += 1) {
    const works = await prepare(round);
    const pair = round % 2 === 0 ? await productFirst(works) : await bareFirst(works);
    if (round >= warmUps) measured.push(pair);
  }
  const medianOf = (read: (pair: Pair<Round>) => number) => median(measured.map(read));
  return {
    product: roundOf((read) => medianOf(({ product }) => read(product))),
    bare: roundOf((read) => medianOf(({ bare }) => read(bare))),
    speedRatio: medianOf(({ product, bare }) => product.perSecond / bare.perSecond),
    cpuRatio: medianOf(({ product, bare }) => product.cpuMsEach / bare.cpuMsEach),
  };
}

/** A comparison as rows of the table: how many a second, and what one costs this process. */
export function linesOf(what: string, comparison: Comparison, least: number): Line[] {
  const { product, bare, speedRatio, cpuRatio } = comparison;
  const speed = {
    what,
    product: `${product.perSecond.toFixed(0)}/s`,
    bare: `${bare.perSecond.toFixed(0)}/s`,
    ratio: speedRatio.toFixed(2),
    aim: atLeast(speedRatio, least),
  };
  const cpu = {
    what: "  its CPU in our process",
    product: `${product.cpuMsEach.toFixed(2)} ms`,
    bare: `${bare.cpuMsEach.toFixed(2)} ms`,
    ratio: cpuRatio.toFixed(2),
  };
  return [speed, cpu];
}

async function productFirst({ product, bare }: Pair<Work>): Promise<Pair<Round>> {
  return { product: await measure(product), bare: await measure(bare) };
}

async function bareFirst({ product, bare }: Pair<Work>): Promise<Pair<Round>> {
  const first = await measure(bare);
  return { product: await measure(product), bare: first };
}

function roundOf(pick: (read: (round: Round) => number) => number): Round {
  return {
    perSecond: pick(({ perSecond }) => perSecond),
    cpuMsEach: pick(({ cpuMsEach }) => cpuMsEach),
  };
}

async function measure({ count, run }: Work): Promise<Round> {
  const startMs = performance.now();
  const cpu = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - startMs) / 1000;
  return { perSecond: count / seconds, cpuMsEach: (user + system) / 1000 / count };
}

/** CPU microseconds of one call: the best of many short rounds, because only other programs make it slower. */
export function cpuMicrosecondsOf(calls: number, act: (call: number) => unknown): number {
  const rounds = Array.from({ length: 60 }, () => {
    const cpu = process.cpuUsage();
    for (let call = 0; call < calls; call += 1) act(call);
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / calls;
  });
  return Math.min(...rounds);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** Runs every task, at most `most` at a time. */
export async function inFlight(most: number, tasks: readonly (() => Promise<unknown>)[]) {
  const waiting = tasks.values();
  const workers = Array.from({ length: Math.min(most, tasks.length) }, async () => {
    for (const task of waiting) await task();
  });
  await Promise.all(workers);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
