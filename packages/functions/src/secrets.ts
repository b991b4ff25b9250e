import { z } from "zod";

const leastCharacters = 32;
const leastDifferent = 10;

/** What stands in manuals, in examples and in haste; chance writes none of these. */
const words = /secret|passw|change-?me|replace-?me|example|aftercare|placeholder|your-|qwerty/i;

/** A secret out of the environment. There is no default for any: what is missing stops the start. */
export const secret = z
  .string()
  .min(leastCharacters, { error: `must have at least ${leastCharacters} characters` })
  .refine((value) => value.length < leastCharacters || isRandom(value), {
    error:
      "must be random: too few different characters, a repeated piece, or a word out of a manual",
  });

function isRandom(value: string): boolean {
  const isVaried = new Set(value).size >= leastDifferent;
  return isVaried && !/^(.{1,16}?)\1+$/s.test(value) && !words.test(value);
}

/** Pairs of variables with the same secret: whoever gets hold of one must not have the other. */
export function sharedSecrets(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): readonly (readonly [string, string])[] {
  const partsOf = (name: string) => (environment[name] ?? "").split(/[,:]/);
  return names.flatMap((name, nth) =>
    names
      .slice(0, nth)
      .filter((earlier) => partsOf(earlier).some((part) => isIn(partsOf(name), part)))
      .map((earlier) => [name, earlier] as const),
  );
}

/** What is shorter is a version, not a key. */
function isIn(parts: readonly string[], part: string): boolean {
  return part.length >= leastCharacters && parts.includes(part);
}
