import { polyphonic } from "pinyin-pro";

/** Looked up once a process: of the characters in names there are a few thousand. */
const known = new Map<string, readonly string[]>();

/** A `ReadingsOf` by pinyin-pro. All readings of a character: a surname's own is among them (单 is also “shan”). */
export function readingsOf(character: string): readonly string[] {
  const before = known.get(character);
  if (before !== undefined) return before;
  const [found = []] = polyphonic(character, { toneType: "none", type: "array" });
  const readings = found.filter((reading) => reading !== character).flatMap(typedAs);
  known.set(character, readings);
  return readings;
}

/** ü is typed as v; passports and foreign keyboards make it u. */
function typedAs(reading: string): string[] {
  if (!reading.includes("ü")) return [reading];
  return [reading.replace("ü", "v"), reading.replace("ü", "u")];
}
