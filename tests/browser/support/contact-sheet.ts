/** One picture of the contact sheet. */
export interface Picture {
  readonly screen: string;
  /** `phone-zh-CN`, `desktop-en`, `phone-zh-CN-dark` … */
  readonly look: string;
  readonly device: "phone" | "desktop";
  /** Beside the sheet. */
  readonly file: string;
}

/** All pictures on one page, a row for each screen; a click opens one in its own size. */
export function writeContactSheet(pictures: readonly Picture[]): string {
  const rows = Map.groupBy(pictures, ({ screen }) => screen);
  const body = [...rows].map(([screen, taken]) => {
    const figures = taken.map(
      ({ file, look, device }) =>
        `<figure><a href="${file}"><img class="${device}" src="${file}" alt="" loading="lazy"></a><figcaption>${look}</figcaption></figure>`,
    );
    return `<h2 id="${screen}">${screen}</h2>\n<div>${figures.join("\n")}</div>`;
  });
  const links = [...rows.keys()].map((screen) => `<a href="#${screen}">${screen}</a>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens</title>
<style>
  body { margin: 1rem; font: 14px system-ui, sans-serif; background: #ddd; }
  nav { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  div { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem; }
  figure { margin: 0; }
  .phone { width: 195px; }
  .desktop { width: 480px; }
</style>
<nav>${links.join("\n")}</nav>
${body.join("\n")}
</html>
`;
}
