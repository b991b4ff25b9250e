/** Text that is already markup. Everything else is escaped when it is put into a page. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Part[] | undefined;

/** A template whose values are escaped, unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  const markup = strings.map((text, at) => text + (at < values.length ? render(values[at]) : ""));
  return { markup: markup.join("") };
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  if ("markup" in part) return part.markup;
  return part.map(render).join("");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
