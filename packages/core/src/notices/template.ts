/** A text cut at its `{slots}` once, so that filling it is only joining. */
export interface Template {
  /** One more than `slots`: what stands before, between and after them. */
  readonly parts: readonly string[];
  readonly slots: readonly string[];
}

const slot = /\{([a-zA-Z]+)\}/;

export function compileTemplate(text: string): Template {
  const pieces = text.split(slot);
  return {
    parts: pieces.filter((_, index) => index % 2 === 0),
    slots: pieces.filter((_, index) => index % 2 === 1),
  };
}

/**
 * One pass: a `{slot}` inside a value stays text. A slot without a value throws, because a mail that
 * says `{due}` must not leave.
 */
export function fillTemplate(template: Template, values: ReadonlyMap<string, string>): string {
  let filled = template.parts[0] ?? "";
  for (const [index, name] of template.slots.entries()) {
    const value = values.get(name);
    if (value === undefined) throw new RangeError(`no value for {${name}}`);
    filled += value + (template.parts[index + 1] ?? "");
  }
  return filled;
}

export function slotsOf(text: string): readonly string[] {
  return [...new Set(compileTemplate(text).slots)];
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
