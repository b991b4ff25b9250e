/** Reads an .ics as strictly as RFC 5545 is written: what a lenient calendar would let pass is an error here. */

export interface IcsEvent {
  readonly uid: string;
  readonly on: string;
  readonly title: string;
  readonly properties: ReadonlyMap<string, string>;
}

export interface IcsCalendar {
  readonly properties: ReadonlyMap<string, string>;
  readonly events: readonly IcsEvent[];
}

export function readIcs(text: string): IcsCalendar {
  const lines = unfolded(text);
  const calendar = component(lines, "VCALENDAR");
  if (calendar.end !== lines.length) throw new Error("something stands after the calendar");
  const { properties } = calendar;
  if (properties.get("VERSION") !== "2.0") throw new Error("not iCalendar 2.0");
  if (!properties.has("PRODID")) throw new Error("a calendar says who wrote it");
  const events = calendar.events.map(eventOf);
  const uids = new Set(events.map(({ uid }) => uid));
  if (uids.size !== events.length) throw new Error("two entries have one UID");
  return { properties, events };
}

/** Lines end with CRLF, hold 75 octets at most, and go on where the next one begins with a space (3.1). */
function unfolded(text: string): string[] {
  if (!text.isWellFormed()) throw new Error("a character was cut in two");
  const raw = text.split("\r\n");
  if (/[\r\n]/.test(raw.join(""))) throw new Error("a line ends without CRLF");
  if (raw.at(-1) === "") raw.pop();
  const tooLong = raw.find((line) => Buffer.byteLength(line) > 75);
  if (tooLong !== undefined) throw new Error(`longer than 75 octets: ${tooLong}`);
  const lines: string[] = [];
  for (const line of raw) {
    if (line.startsWith(" ")) lines.push((lines.pop() ?? "") + line.slice(1));
    else lines.push(line);
  }
  return lines;
}

function component(lines: readonly string[], name: string, start = 0) {
  if (lines[start] !== `BEGIN:${name}`) throw new Error(`no ${name} begins at ${lines[start]}`);
  const properties = new Map<string, string>();
  const events: ReadonlyMap<string, string>[] = [];
  let at = start + 1;
  while (lines[at] !== `END:${name}`) {
    const line = lines[at];
    if (line === undefined) throw new Error(`${name} has no end`);
    if (line.startsWith("BEGIN:")) {
      const inner = component(lines, "VEVENT", at);
      events.push(inner.properties);
      at = inner.end;
      continue;
    }
    const [, property, value] = /^([A-Z-]+(?:;[A-Z]+=[\w-]+)*):(.*)$/u.exec(line) ?? [];
    if (property === undefined || value === undefined) throw new Error(`no property: ${line}`);
    if (properties.has(property)) throw new Error(`${property} stands twice`);
    properties.set(property, value);
    at += 1;
  }
  return { properties, events, end: at + 1 };
}

/** What every event must have (3.6.1), here always for a whole day. */
function eventOf(properties: ReadonlyMap<string, string>): IcsEvent {
  const uid = properties.get("UID") ?? "";
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(properties.get("DTSTART;VALUE=DATE") ?? "") ?? [];
  if (uid === "" || day === undefined) throw new Error("an entry has no UID or no whole day");
  if (!/^\d{8}T\d{6}Z$/.test(properties.get("DTSTAMP") ?? "")) throw new Error("no DTSTAMP in UTC");
  const written = properties.get("SUMMARY") ?? "";
  if (/(?<!\\)[,;]/.test(written)) throw new Error(`not escaped: ${written}`);
  const title = written.replaceAll(/\\([\\;,])/g, "$1").replaceAll(/\\n/gi, "\n");
  return { uid, on: `${year}-${month}-${day}`, title, properties };
}
