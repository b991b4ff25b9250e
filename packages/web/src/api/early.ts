/** What `public/first.js` asked for before the app was there. */
interface Early {
  /** When it has asked for all that it will ask for. */
  readonly asked: Promise<void>;
  readonly answers: Record<string, EarlyAnswer>;
}

interface EarlyAnswer {
  readonly answer: Promise<Response>;
  /** As whom and in which language it was asked for. */
  readonly organisation: string;
  readonly language: string;
}

declare global {
  interface Window {
    early?: Early;
  }
}

/** When the page is older, so may be what was asked for at its beginning. */
const mostAgeMs = 30_000;
/** The one answer that all others wait for. */
const first = "/v1/me";

/** The answer to the same question asked early, once and only while it is fresh. */
export async function takeEarly(
  address: string,
  organisation: string,
  language: string,
): Promise<Response | undefined> {
  const { early } = window;
  if (early === undefined) return undefined;
  if (address !== first) await early.asked;
  const taken = early.answers[address];
  if (taken === undefined) return undefined;
  delete early.answers[address];
  const isSame = taken.organisation === organisation && taken.language === language;
  if (isSame && performance.now() < mostAgeMs) return taken.answer;
  void taken.answer.then(({ body }) => body?.cancel());
  return undefined;
}

/** Something is written: what was asked for before may be old by now. */
export function forgetEarly(): void {
  delete window.early;
}
