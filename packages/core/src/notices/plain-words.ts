/** Names are read at a glance; a longer one is somebody playing. In characters, not UTF-16 units. */
export const NAME_LENGTH = 40;
export const WORDS_LENGTH = 120;

/**
 * What a person typed, made fit for a mail: one line, no control or direction-changing characters, at
 * most `maxLength` characters, and nothing a mail client would turn into a link. Dots of addresses
 * become `[.]`, visibly, so that a person sees what was written. Not yet escaped for HTML. (TC12, B49)
 */
export function plainWords(typed: string, maxLength: number): string {
  return withoutLinks(shorten(oneLine(typed), maxLength));
}

/** Mail headers end at a line break: there must be none, and nothing invisible either. */
export function oneLine(typed: string): string {
  return typed
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
}

function shorten(line: string, maxLength: number): string {
  // Cut by units first: spreading a megabyte into characters would be work for nothing.
  const start = line.slice(0, maxLength * 2 + 2);
  const characters = Array.from(start);
  return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join("")}…`;
}

function withoutLinks(line: string): string {
  return line
    .replace(/([a-z][a-z0-9+.-]*):(?=\/\/)/giu, "$1[:]")
    .replace(/[\p{L}\p{N}_%@-]+(?:[.．｡][\p{L}\p{N}_%@-]+)+/gu, breakAddress)
    .replace(/[a-z0-9-]+(?:。[a-z0-9-]+)+/giu, (address) => address.replaceAll("。", "[.]"));
}

/** `1.5` is a number and stays; `bbs.77.ink`, `a@b.cn` and `10.0.0.1` are addresses and do not. */
function breakAddress(run: string): string {
  const isNumber = /^\d+\.\d+$/.test(run);
  return isNumber ? run : run.replace(/[.．｡]/g, "[.]");
}
