/** What one page of a preview says; of holidays nothing appears or ends. */
export interface ImpactPage {
  readonly files: number;
  readonly moved: number;
  readonly ended?: number;
  readonly appeared?: number;
  readonly settled?: number;
  readonly toldAgain: number;
  readonly remindersAtOnce: number;
  readonly largestShiftDays: { readonly earlier: number; readonly later: number };
  readonly examples: readonly ImpactExample[];
}

export interface ImpactExample {
  readonly clientId: string;
  readonly debtId?: string | undefined;
  readonly followUp: string;
  readonly title: string;
  readonly impact?: "moved" | "ended" | "appeared";
  readonly from?: string | undefined;
  /** Where it goes, or where it is when it ends or appears. */
  readonly to: string;
}

export type Impact = Required<ImpactPage>;

const mostExamples = 20;

/** The pages of a preview as one: sums of counts, the largest shifts, the first examples. */
export function sumImpact(pages: readonly ImpactPage[]): Impact {
  const sumOf = (count: (page: ImpactPage) => number | undefined) =>
    pages.reduce((sum, page) => sum + (count(page) ?? 0), 0);
  const most = (shift: (page: ImpactPage) => number) => Math.max(0, ...pages.map(shift));
  return {
    files: sumOf(({ files }) => files),
    moved: sumOf(({ moved }) => moved),
    ended: sumOf(({ ended }) => ended),
    appeared: sumOf(({ appeared }) => appeared),
    settled: sumOf(({ settled }) => settled),
    toldAgain: sumOf(({ toldAgain }) => toldAgain),
    remindersAtOnce: sumOf(({ remindersAtOnce }) => remindersAtOnce),
    largestShiftDays: {
      earlier: most(({ largestShiftDays }) => largestShiftDays.earlier),
      later: most(({ largestShiftDays }) => largestShiftDays.later),
    },
    examples: pages.flatMap(({ examples }) => examples).slice(0, mostExamples),
  };
}
