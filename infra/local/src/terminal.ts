import { AppError } from "@aftercare/core/kernel/errors.ts";

const longestStopMs = 10_000;

export interface WelcomeLine {
  readonly label: string;
  readonly value: string;
}

/** The one screen that `npm start` shows: a title, then what is where. */
export function formatWelcome(title: string, lines: readonly WelcomeLine[]): string {
  const width = Math.max(...lines.map(({ label }) => displayWidth(label)));
  const rows = lines.map(
    ({ label, value }) => `  ${label}${" ".repeat(width - displayWidth(label))}   ${value}`,
  );
  return ["", `  ${title}`, "", ...rows, "", "  Ctrl-C 停下 stops everything", ""].join("\n");
}

/** What went wrong at the start, for a person: an expected problem in one sentence, anything else in full. */
export function formatProblem(error: unknown): string {
  const isExpected = error instanceof AppError && error.code === "config.invalid";
  const what =
    error instanceof Error ? (!isExpected && error.stack) || error.message : String(error);
  return `\n  没能启动 Could not start: ${what}\n`;
}

/**
 * Stops once on Ctrl-C or SIGTERM and ends the process; a second signal, or ten seconds, ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (code: number) => process.exit(code);
  const onSignal = () => {
    if (stopping) end(130);
    stopping = true;
    process.stdout.write("\n  正在停下 Stopping…\n");
    setTimeout(() => end(1), longestStopMs).unref();
    stop().then(
      () => end(0),
      (error) => {
        process.stderr.write(formatProblem(error));
        end(1);
      },
    );
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
}

/** Chinese characters take two columns. */
function displayWidth(text: string): number {
  return [...text].reduce((width, char) => width + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);
}
