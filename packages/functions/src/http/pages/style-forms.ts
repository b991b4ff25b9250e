/** Fields, buttons, and what the pages about one person show. */
export const formRules = `
form{margin:var(--space-5) 0}
button,a.go{display:flex;align-items:center;justify-content:center;width:100%;min-height:52px;margin:0 0 var(--space-3);padding:10px var(--space-4);border:1px solid var(--line-strong);border-radius:var(--radius-m);background:var(--surface);color:var(--accent);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
button:hover,a.go:hover{border-color:var(--accent);background:var(--accent-soft);color:var(--accent-strong)}
button.main,a.go{border-color:var(--accent);background:var(--accent);color:var(--accent-ink)}
button.main:hover,a.go:hover{border-color:var(--accent-strong);background:var(--accent-strong);color:var(--accent-ink)}
a.go.plain{border-color:var(--line-strong);background:none;color:var(--accent)}
a.go.plain:hover{background:var(--accent-soft);color:var(--accent-strong)}
a.go{margin:var(--space-5) 0}
label,legend{display:block;margin:0 0 var(--space-2);padding:0;font-weight:600}
.hint{margin:0 0 var(--space-2);color:var(--ink-soft);font-size:var(--text-s)}
input:not(:where([type=checkbox],[type=radio],[type=hidden])),select{display:block;width:100%;min-height:52px;margin:0 0 var(--space-4);padding:8px 14px;border:1px solid var(--line-strong);border-radius:var(--radius-m);background:var(--surface);color:var(--ink);font:inherit}
input:focus-visible,select:focus-visible{outline-offset:0;border-radius:var(--radius-m)}
input.digits{max-width:11em;font-size:var(--text-xl);font-variant-numeric:tabular-nums}
input[aria-invalid=true]{border:2px solid var(--danger)}
.flaw{margin:0 0 var(--space-2);color:var(--danger);font-weight:600}
input[type=checkbox],input[type=radio]{flex:none;width:24px;height:24px;margin:0 12px 0 0;vertical-align:-5px;accent-color:var(--accent)}
fieldset{margin:0 0 var(--space-5);padding:0;border:0}
.consent{margin:0 0 var(--space-3);padding:var(--space-2) var(--space-4);border:1px solid var(--line);border-radius:var(--radius-m)}
.consent label{display:flex;align-items:center;min-height:var(--target);margin:0}
.consent p{margin:0 0 var(--space-2)}
summary{display:flex;align-items:center;min-height:var(--target);color:var(--accent);cursor:pointer}
summary::before{content:"";flex:none;width:7px;height:7px;margin:0 14px 0 4px;border:solid;border-width:0 2px 2px 0;transform:rotate(-45deg)}
details[open]>summary::before{transform:rotate(45deg)}
dl.facts{padding:var(--space-3) var(--space-4);border-radius:var(--radius-m);background:var(--sunk)}
.facts dt{color:var(--ink-soft);font-size:var(--text-s)}
.facts dd{margin:0 0 var(--space-2)}
.facts dd:last-child{margin:0}
.qr{display:block;width:100%;max-width:300px;margin:0 0 var(--space-4);border-radius:var(--radius-m);shape-rendering:crispEdges}
.touch{display:none}
@media (pointer:coarse){.touch{display:block}}
ul.rows{padding:0;list-style:none}
ul.rows li{padding:var(--space-3) 0 0;border-top:1px solid var(--line)}
ul.codes{columns:2}
.key{padding:var(--space-3) var(--space-4);border-radius:var(--radius-m);background:var(--sunk)}
.key code,.codes code{font-size:17px}
`;
