/** The first page, the help, and what is long to read. */
export const publicRules = `
main.open{max-width:var(--wide);padding:var(--space-5) var(--space-4) var(--space-6)}
.text{max-width:38em}
.hero{display:grid;gap:var(--space-6);padding:var(--space-4) 0 var(--space-6)}
@media (min-width:900px){.hero{grid-template-columns:minmax(0,34em) minmax(0,1fr);align-items:center;gap:var(--space-7)}}
.hero h1,.title h1{margin:0 0 var(--space-4);font-size:var(--text-2xl)}
.hero div>p{font-size:var(--text-l)}
.example ul{margin:0;padding:0;list-style:none}
.example li{position:relative;margin:0;padding:var(--space-3) 0 var(--space-3) 40px;border-top:1px solid var(--line)}
.example li:first-child{border:0}
.example li:last-child{padding-bottom:0}
.example li .quiet{display:block}
.example li::before{content:"";position:absolute;left:0;top:22px;width:22px;height:22px;border:2px solid var(--line-strong);border-radius:var(--radius-full)}
.example .done::before{border-color:var(--good);background:var(--good)}
.example .done::after{content:"";position:absolute;left:8px;top:26px;width:6px;height:11px;border:solid var(--surface);border-width:0 2.5px 2.5px 0;transform:rotate(42deg)}
.actions{display:flex;flex-wrap:wrap;gap:var(--space-3);margin:var(--space-5) 0}
.hero .actions{margin-bottom:0}
.more{margin-top:var(--space-7)}
.actions .go{width:auto;min-width:11em;margin:0}
@media (max-width:599px){.actions .go{width:100%}}
section{margin:0 0 var(--space-7)}
section>h2{margin-top:0;font-size:var(--text-xl)}
.panel{padding:var(--space-5) var(--space-4);border-radius:var(--radius-l);background:var(--surface);box-shadow:var(--shadow)}
.panel>h2{margin-top:0}
.panel>:last-child{margin-bottom:0}
.grid{display:grid;gap:var(--space-4);margin:0;padding:0;list-style:none}
@media (min-width:700px){.panel{padding:var(--space-5) var(--space-6)}.grid{grid-template-columns:1fr 1fr}}
ol.flow{counter-reset:n;display:grid;gap:var(--space-5) var(--space-6);margin:0;padding:0;list-style:none}
ol.flow>li{counter-increment:n;position:relative;margin:0;padding-left:52px}
ol.flow>li::before{content:counter(n);position:absolute;left:0;top:-2px;display:grid;place-items:center;width:36px;height:36px;border-radius:var(--radius-full);background:var(--accent-soft);color:var(--accent);font-weight:600}
.flow h2,.flow h3{margin:0 0 var(--space-1);font-size:var(--text-m);line-height:1.6}
.flow p{margin:0}
@media (min-width:700px){ol.flow.two{grid-template-columns:1fr 1fr}}
ul.ticks{padding:0;list-style:none}
ul.ticks li{position:relative;margin-bottom:var(--space-2);padding-left:32px}
ul.ticks li::before{content:"";position:absolute;left:6px;top:.48em;width:6px;height:11px;border:solid var(--accent);border-width:0 2.5px 2.5px 0;transform:rotate(42deg)}
ul.nos li::before{left:6px;top:.82em;width:12px;height:0;border-width:0 0 2.5px;border-color:var(--attention);transform:none}
ul.ways{padding:0;list-style:none}
ul.ways li{margin:0}
ul.ways a{display:inline-flex;align-items:center;min-height:var(--target)}
.grid a.card{display:block;height:100%;padding:var(--space-4);border:1px solid var(--line);border-radius:var(--radius-m);background:var(--surface);color:var(--ink);text-decoration:none}
.grid a.card:hover{border-color:var(--accent)}
.grid .card strong{display:block;color:var(--accent)}
.grid .card span{color:var(--ink-soft);font-size:var(--text-s)}
.search-form{max-width:34em;margin:0 0 var(--space-6)}
.search{display:flex;gap:var(--space-2)}
.search input:not([type=hidden]){flex:1;min-width:0;margin:0}
.search button{width:auto;min-width:5.5em;margin:0}
.meta{display:flex;flex-wrap:wrap;gap:0 var(--space-4);color:var(--ink-soft);font-size:var(--text-s)}
.jump{position:sticky;top:0;z-index:1;margin:0 calc(-1*var(--space-4)) var(--space-5);padding:var(--space-2) var(--space-4);border-bottom:1px solid var(--line);background:var(--paper)}
.jump p{display:none}
.jump ol{display:flex;gap:var(--space-2);margin:0;padding:0;overflow-x:auto;list-style:none;counter-reset:j}
.jump li{flex:none;margin:0;counter-increment:j}
.jump a{display:grid;place-items:center;min-width:var(--target);min-height:var(--target);border:1px solid var(--line);border-radius:var(--radius-full);background:var(--surface);text-decoration:none}
.jump a::before{content:counter(j);font-weight:600}
.jump span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:900px){.sides{display:grid;grid-template-columns:15rem minmax(0,40em);gap:var(--space-7);align-items:start}.jump{top:var(--space-5);margin:0;padding:0;border:0;background:none}.jump p{display:block;margin-bottom:var(--space-2);color:var(--ink-soft);font-size:var(--text-s)}.jump ol{display:block}.jump a{display:flex;gap:var(--space-3);min-height:var(--target);padding:6px var(--space-3);border:0;background:none;font-size:var(--text-s);line-height:1.5}.jump a:hover{background:var(--accent-soft)}.jump span{position:static;width:auto;height:auto;clip-path:none;white-space:normal}}
.step h3:target,.step:target h3{color:var(--accent)}
.tel{white-space:nowrap}
blockquote{margin:0 0 var(--space-4);padding:var(--space-4);border-radius:var(--radius-m);background:var(--sunk)}
blockquote p{margin:0}
.ground{margin:0 0 var(--space-4);padding-left:var(--space-4);border-left:3px solid var(--line-strong)}
.ground.law{border-color:var(--accent)}
.ground p{margin:0}
.tag{display:inline-block;margin-right:var(--space-2);padding:1px 10px;border-radius:var(--radius-full);background:var(--sunk);color:var(--ink-soft);font-size:var(--text-xs);font-weight:600}
.tag.good{margin:0 0 0 var(--space-2);background:var(--good-soft);color:var(--good)}
.law .tag{background:var(--accent-soft);color:var(--accent)}
.address{display:block;padding:var(--space-3) var(--space-4);border-radius:var(--radius-m);background:var(--sunk);font-weight:600;-webkit-user-select:all;user-select:all}
.contact{display:flex;flex-wrap:wrap;gap:0 var(--space-5)}
.contact a{display:inline-flex;align-items:center;min-height:var(--target);font-weight:600}
`;
