import type { ReadingsOf } from "../ports/pinyin.ts";

/**
 * Whether somebody may have meant this text by what they typed: its characters, its pinyin, the initials, or any
 * mixture: 「王」, “wangli”, “wl”, “wangl”, “王l”. Case, width, spaces and marks do not count.
 */
export function isMeant(text: string, typed: string, readingsOf: ReadingsOf): boolean {
  const wanted = fold(typed);
  if (wanted === "" || fold(text).includes(wanted)) return true;
  const syllables = syllablesOf(text, readingsOf);
  return syllables.some((_, start) => isMadeOf(wanted, syllables.slice(start)));
}

/** Only then readings can help. */
export function hasLatin(typed: string): boolean {
  return /[a-z]/.test(fold(typed));
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
}

/** What may be typed for a Chinese character, or a word of letters or digits as it is. */
type Syllable = readonly string[];

const isHan = /^\p{Script=Han}$/u;
const character = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu;

function syllablesOf(text: string, readingsOf: ReadingsOf): readonly Syllable[] {
  const parts = text.normalize("NFKC").toLowerCase().match(character) ?? [];
  return parts.map((part) => (isHan.test(part) ? [part, ...readingsOf(part)] : [part]));
}

/** Whether `wanted` is made of beginnings of the syllables, from the first one on and none left out. */
function isMadeOf(wanted: string, syllables: readonly Syllable[]): boolean {
  let reached = new Set([0]);
  for (const syllable of syllables) {
    const next = [...reached].flatMap((from) =>
      syllable.flatMap((typed) => endsOf(wanted, from, typed)),
    );
    if (next.includes(wanted.length)) return true;
    if (next.length === 0) return false;
    reached = new Set(next);
  }
  return false;
}

/** How far `wanted` is used up by one, two … letters of what may be typed. */
function endsOf(wanted: string, from: number, typed: string): number[] {
  let length = 0;
  while (length < typed.length && wanted[from + length] === typed[length]) length += 1;
  return Array.from({ length }, (_, used) => from + used + 1);
}
