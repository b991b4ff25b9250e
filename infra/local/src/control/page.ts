import { html } from "./html.ts";
import type { Html } from "./html.ts";

const style = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #5a646e; --line: #d8dde2; --paper: #fff;
  --wash: #f5f7f6; --accent: #0b6b55; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --quiet: #a3adb7; --line: #3a424a;
  --paper: #16191c; --wash: #1f2429; --accent: #6fd3b6; --on-accent: #08251d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 17px/1.7 system-ui, -apple-system, "PingFang SC", "Noto Sans SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.35; margin: .5rem 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: var(--accent); }
nav { display: flex; gap: 1rem; flex-wrap: wrap; border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.now { font-size: 1.35rem; font-variant-numeric: tabular-nums; margin: 0; }
form { display: flex; gap: .75rem; flex-wrap: wrap; align-items: center; margin: 1rem 0; }
button, input { font: inherit; min-height: 44px; padding: .35rem 1rem; border-radius: .5rem;
  border: 1px solid var(--accent); background: var(--paper); color: var(--ink); }
button { background: var(--accent); color: var(--on-accent); cursor: pointer; }
ul.mails { list-style: none; margin: 0; padding: 0; }
ul.mails li { border-bottom: 1px solid var(--line); }
ul.mails a { display: block; padding: .6rem 0; color: inherit; text-decoration: none; }
ul.mails a:hover strong { text-decoration: underline; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem 1rem; margin: 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { background: var(--wash); padding: 1rem; border-radius: .5rem; white-space: pre-wrap;
  overflow-wrap: anywhere; font-size: .85rem; line-height: 1.5; }
summary { cursor: pointer; min-height: 44px; padding: .5rem 0; }
`;

/** A whole page without any script; `title` in both languages. */
export function page(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <nav>
          <a href="/_local/">本机 This machine</a>
          <a href="/_local/mail">邮箱 Mailbox</a>
          <a href="/sign-in">登录 Sign in</a>
          <a href="/v1/docs">接口 API</a>
        </nav>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`.markup;
}
