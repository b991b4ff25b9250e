/** The one sheet of all pages: one column, system fonts, light and dark, targets of 44 px. Nothing is red. */
export const styleSheet = `
:root{color-scheme:light dark;--page:#f2f5f4;--card:#fff;--ink:#1c2422;--soft:#4d5a56;--line:#dbe3e0;--accent:#0b5a53;--on:#fff;--note:#eef4f2;--flaw:#8a4b00}
@media (prefers-color-scheme:dark){:root{--page:#101413;--card:#191f1d;--ink:#e8eeeb;--soft:#adb9b4;--line:#35403c;--accent:#86cfc2;--on:#0c1f1b;--note:#222b28;--flaw:#f0b86e}}
*{box-sizing:border-box}
body{margin:0;padding:16px 8px 40px;background:var(--page);color:var(--ink);font:17px/1.75 system-ui,-apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans SC","Microsoft YaHei",sans-serif;line-break:strict;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
:lang(en){line-height:1.55}
main{max-width:560px;margin:0 auto;padding:28px 24px;background:var(--card);border-radius:12px}
main.wide{max-width:960px}
h1{margin:0 0 20px;font-size:22px;line-height:1.4}
h2{margin:32px 0 12px;font-size:19px;line-height:1.4}
h3{margin:24px 0 8px;font-size:17px}
p{margin:0 0 16px}
.brand,footer{color:var(--soft);font-size:16px}
.note{padding:12px 14px;background:var(--note);border-radius:8px}
form{margin:24px 0}
button{display:block;width:100%;min-height:48px;margin:0 0 12px;padding:10px 20px;border:1px solid var(--accent);border-radius:8px;background:transparent;color:var(--accent);font:inherit;font-weight:600}
button.main{background:var(--accent);color:var(--on)}
label{display:block;margin:0 0 12px}
input:not(:where([type=checkbox],[type=hidden])){display:block;width:100%;min-height:48px;margin:0 0 16px;padding:8px 12px;border:1px solid var(--soft);border-radius:8px;background:var(--card);color:var(--ink);font:inherit}
input.digits{font-size:24px;font-variant-numeric:tabular-nums}
input[aria-invalid=true]{border:2px solid var(--flaw)}
.flaw{margin:0 0 8px;color:var(--flaw);font-weight:600}
.qr{display:block;width:100%;max-width:300px;margin:0 0 16px;border-radius:8px;shape-rendering:crispEdges}
.touch{display:none}
@media (pointer:coarse){.touch{display:block}}
a.go{display:block;min-height:48px;margin:24px 0;padding:10px 20px;border-radius:8px;background:var(--accent);color:var(--on);font-weight:600;text-align:center;text-decoration:none}
.way a{display:inline-block;padding:9px 0}
ul{margin:0 0 16px;padding-left:22px}
ul.rows{padding:0;list-style:none}
ul.rows li{padding:12px 0 0;border-top:1px solid var(--line)}
ul.codes{columns:2}
.key{padding:12px 14px;border:1px solid var(--line);border-radius:8px}
.key code,.codes code{font-size:17px}
input[type=checkbox]{width:22px;height:22px;vertical-align:-4px}
fieldset{margin:0 0 16px;padding:0;border:0}
legend{padding:0;font-weight:600}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
footer{margin-top:28px;padding-top:20px;border-top:1px solid var(--line)}
table{width:100%;margin:0 0 16px;border-collapse:collapse;font-size:15px}
th,td{padding:6px 8px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
code{font:14px/1.5 ui-monospace,Menlo,Consolas,monospace}
.scroll{overflow-x:auto}
`;
