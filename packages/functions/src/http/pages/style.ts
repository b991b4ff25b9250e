import { formRules } from "./style-forms.ts";
import { publicRules } from "./style-public.ts";
import { tokenSheet } from "./tokens.ts";

/** What all pages stand on: warm paper, one column, system fonts, targets of 44 px. */
const baseRules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:72px}
body{display:flex;flex-direction:column;min-height:100vh;margin:0;background:var(--paper);color:var(--ink);font-family:var(--font-text);font-size:var(--text-m);line-height:var(--leading);line-break:strict;overflow-wrap:anywhere;text-autospace:ideograph-alpha}
[lang]:lang(zh-CN){--leading:1.75;line-height:1.75}
[lang]:lang(en){--leading:1.55;line-height:1.55}
h1,h2,h3{line-height:var(--leading-tight);text-wrap:balance}
h1{margin:0 0 var(--space-4);font-size:var(--text-xl)}
h2{margin:var(--space-6) 0 var(--space-3);font-size:var(--text-l)}
h3{margin:var(--space-5) 0 var(--space-2);font-size:var(--text-m)}
p,ul,ol,dl{margin:0 0 var(--space-4)}
ul,ol{padding-left:1.4em}
li{margin-bottom:var(--space-1)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.22em}
a:hover{color:var(--accent-strong);text-decoration-thickness:2px}
strong{font-weight:600}
code{font:14px/1.5 var(--font-code)}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:var(--radius-s)}
main:focus{outline:none}
.skip{position:absolute;left:var(--space-2);top:-80px;z-index:2;padding:10px 16px;border-radius:var(--radius-m);background:var(--ink);color:var(--paper)}
.skip:focus{top:var(--space-2);color:var(--paper)}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 var(--space-4);width:100%;max-width:var(--wide);margin:0 auto;padding:var(--space-2) var(--space-4)}
.top a{display:inline-flex;align-items:center;justify-content:center;min-width:var(--target);min-height:var(--target);color:var(--ink-soft);text-decoration:none}
.top a:hover{color:var(--accent);text-decoration:underline}
.top nav{display:flex;gap:var(--space-5);margin-left:auto}
.top .brand{gap:10px;color:var(--ink);font-weight:600}
.brand::before{content:"";flex:none;width:22px;height:22px;border-radius:7px;background:linear-gradient(var(--accent-ink),var(--accent-ink)) 6px 6px/10px 2px no-repeat,linear-gradient(var(--accent-ink),var(--accent-ink)) 6px 10px/10px 2px no-repeat,linear-gradient(var(--accent-ink),var(--accent-ink)) 6px 14px/6px 2px no-repeat,var(--accent)}
main{width:100%;margin:0 auto}
main.card{max-width:var(--column);padding:var(--space-5) var(--space-4) var(--space-6);background:var(--surface)}
main.card.wide{max-width:var(--wide)}
main.card>:last-child{margin-bottom:0}
@media (min-width:600px){main.card{margin-top:var(--space-5);padding:var(--space-6);border-radius:var(--radius-l);box-shadow:var(--shadow)}}
.foot{width:100%;max-width:var(--wide);margin:auto auto 0;padding:var(--space-6) var(--space-4) var(--space-5);color:var(--ink-soft);font-size:var(--text-s)}
main.card+.foot{max-width:var(--column)}
.foot nav{display:flex;flex-wrap:wrap;gap:0 var(--space-5)}
.foot nav a{display:inline-flex;align-items:center;min-width:var(--target);min-height:var(--target);color:var(--ink-soft)}
.warning{max-width:42em}
.quiet{color:var(--ink-soft);font-size:var(--text-s)}
.beside{margin-top:var(--space-6);padding-top:var(--space-5);border-top:1px solid var(--line)}
.beside h2{margin-top:0}
.note{padding:var(--space-3) var(--space-4);border-left:4px solid var(--accent);border-radius:var(--radius-s);background:var(--accent-soft)}
.note.careful{border-color:var(--attention);background:var(--attention-soft)}
.way a{display:inline-flex;align-items:center;min-height:var(--target)}
table{width:100%;margin:0 0 var(--space-4);border-collapse:collapse;font-size:var(--text-s)}
th,td{padding:6px 8px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
.scroll{overflow-x:auto}
@media (prefers-contrast:more){:root{--ink-soft:var(--ink);--line:var(--line-strong)}}
`;

/** On paper: the text and nothing to press. Last, because it takes back what stands before. */
const printRules = `
@media print{
body{display:block;background:none;color:#000;font-size:11pt}
.skip,.top nav,.foot nav,form,.go,.way,.jump,.more{display:none!important}
main.card,main.open,main.card+.foot{max-width:none;margin:0;padding:0;box-shadow:none}
.sides{display:block}
.panel{padding:0;box-shadow:none}
.top,.foot{padding:8pt 0}
h1,h2,h3{break-after:avoid}
li,.step,.ground{break-inside:avoid}
a{color:#000}}
`;

export const styleSheet = [tokenSheet, baseRules, formRules, publicRules, printRules]
  .join("")
  .replaceAll(/\s*\n\s*/g, "");
