/** Hears of everything that failed in an entry. AWS would try again and count it; so does this machine. */
export type ReportProblem = (entry: string, error: unknown) => void;

/** One line on stderr, without the payload, which may hold personal data. */
export const printProblem: ReportProblem = (entry, error) => {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : "unknown problem";
  process.stderr.write(`[${entry}] ${what}\n`);
};
