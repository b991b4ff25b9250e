/** How a paper looks on a screen and in print. Served or stored, it needs nothing else: no script, font or image. */
export const paperStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f7f3ec; color: #27221c; line-break: strict; overflow-wrap: anywhere;
  font: 1rem/1.75 system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans SC", "Microsoft YaHei", sans-serif; }
body:lang(en) { line-height: 1.55; }
main { max-width: 46rem; margin: 1.5rem auto; padding: 2rem clamp(1rem, 5vw, 3.5rem); background: #fffdf9; border: 1px solid #e3dace; }
h1 { margin: 0 0 1.25rem; font-size: 1.5rem; line-height: 1.35; text-align: center; }
h2 { margin: 1.75rem 0 0.5rem; font-size: 1.125rem; line-height: 1.4; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p { margin: 0 0 0.75rem; white-space: pre-line; }
p.end { text-align: end; }
ul, ol { margin: 0 0 0.75rem; padding-inline-start: 1.75rem; }
ul.boxes { list-style: none; padding-inline-start: 0; }
ul.boxes li { position: relative; padding-inline-start: 1.75rem; }
ul.boxes li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.4em; inline-size: 0.95em; block-size: 0.95em; border: 1.5px solid #27221c; }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.375rem 0.5rem; border: 1px solid #8b8072; text-align: start; vertical-align: top; white-space: pre-line; }
th { background: #f1ebe0; }
.end { text-align: end; font-variant-numeric: tabular-nums; }
.facts { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0 0 1rem; }
.facts dt { color: #645a4e; }
.facts dd { margin: 0; white-space: pre-line; }
.sign { margin: 1.75rem 0 0; text-align: end; }
.sign span { display: inline-block; min-inline-size: 12rem; border-block-end: 1px solid #27221c; text-align: start; padding-inline: 0.25rem; }
.note { padding: 0.5rem 0.75rem; border-inline-start: 3px solid #1b5a4f; background: #e4eee8; }
.break { break-before: page; border: 0; margin: 1.5rem 0; }
footer { margin-block-start: 2rem; color: #645a4e; font-size: 0.875rem; }
a { color: #1b5a4f; }
@media print {
  body { background: none; color: #000; font-size: 11pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; background: none; }
  th, .note { background: none; }
  thead { display: table-header-group; }
  tr, .sign { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  @page { size: A4; margin: 20mm; }
}
`;
