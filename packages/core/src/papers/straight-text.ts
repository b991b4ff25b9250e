/** What turns the direction of what follows: in a name it would write our own words backwards. */
const turnsAround = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

// oxlint-disable-next-line no-control-regex -- naming them is the point
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** What a person typed, fit to be printed: no character that hides, turns or controls others. Line breaks stay. */
export function straightText(typed: string): string {
  return typed.replace(/\r\n?/g, "\n").replace(turnsAround, "").replace(controls, "");
}
