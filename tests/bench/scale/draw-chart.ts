import { morningsOf, pickMornings, type Morning } from "./mornings.ts";
import { caseFiles } from "./scale-page.ts";
import type { Simulated } from "./simulate.ts";

const [width, height, left, foot] = [760, 240, 64, 28];

/** Mails due at nine, day by day, as a small picture; the half-year mornings are cut off and named. */
export function drawChart(simulated: Simulated): string {
  const mornings = morningsOf(simulated, caseFiles);
  const { newYear, halfYear } = pickMornings(mornings);
  const top = roundUp(newYear.mails * 1.25);
  const x = (nth: number) => left + (nth / mornings.length) * (width - left - 8);
  const y = (mails: number) => 12 + (1 - Math.min(mails, top) / top) * (height - 12 - foot);
  const bars = mornings.map(
    ({ mails }, nth) => `M${x(nth).toFixed(1)} ${y(0)}V${y(mails).toFixed(1)}`,
  );
  const parts = [
    ...[0, 0.5, 1].map((share) => writeLine(y(top * share), label(top * share))),
    ...mornings.flatMap(({ day }, nth) =>
      /-(01|07)-01$/.test(day) ? [writeYear(x(nth), day)] : [],
    ),
    `<path d="${bars.join("")}" stroke="#2a6f6b" stroke-width="0.95" fill="none"/>`,
    ...mornings.flatMap((morning, nth) =>
      morning.mails > top ? [writeCut(morning, x(nth), morning.day === halfYear.day)] : [],
    ),
  ];
  const title = `Mails due at 09:00 by day, ${caseFiles.toLocaleString("en")} case files`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="11" fill="#444">
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}

function writeLine(at: number, text: string): string {
  const line = `<path d="M${left} ${at.toFixed(1)}H${width - 8}" stroke="#ddd"/>`;
  return `${line}<text x="${left - 6}" y="${(at + 4).toFixed(1)}" text-anchor="end">${text}</text>`;
}

function writeYear(at: number, day: string): string {
  return `<text x="${at.toFixed(1)}" y="${height - 10}">${day.slice(0, 7)}</text>`;
}

/** A bar that is higher than the picture. */
function writeCut({ mails }: Morning, at: number, isHighest: boolean): string {
  const side = at > width - 120 ? ["end", -4] : ["start", 4];
  const weight = isHighest ? ' font-weight="bold"' : "";
  return `<text x="${(at + Number(side[1])).toFixed(1)}" y="22" text-anchor="${side[0]}"${weight}>↑ ${label(mails)}</text>`;
}

function label(mails: number): string {
  if (mails >= 1_000_000) return `${(mails / 1_000_000).toFixed(1)} M`;
  return mails === 0 ? "0" : `${Math.round(mails / 1_000)} k`;
}

function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}
