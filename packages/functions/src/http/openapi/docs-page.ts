import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { refusalTexts } from "@aftercare/core/kernel/refusal-texts.ts";
import { html } from "hono/html";
import { page, type Markup } from "../pages/page.ts";
import { problemKinds } from "../problems/problem-kinds.ts";
import type { OpenApiDocument } from "./document.ts";
import { rowsOf } from "./schema-rows.ts";

/** The API for people: every operation, every event with its fields, every code that can be answered. */
export function docsPage(document: OpenApiDocument, language: Language): Markup {
  const say = (text: Text) => text[language];
  const title = document.info.title;
  return page(
    { title, language },
    html`<main class="card wide">
      <h1>${title}</h1>
      <p>${say(words.intro)}</p>
      <p>
        <a href="/v1/openapi.json">/v1/openapi.json</a> ·
        <a href="?lang=${otherOf(language)}">${say(words.other)}</a>
      </p>
      <h2>${say(words.operations)}</h2>
      ${operationsOf(document).map(operationSection)}
      <h2>${say(words.events)}</h2>
      ${eventsOf(document).map((event) => eventSection(event, language))}
      <h2>${say(words.problems)}</h2>
      ${codeTable(language)}
    </main>`,
  );
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses?: object;
}

function operationsOf({ paths = {} }: OpenApiDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Omit<Operation, "method" | "path">>).map(
      ([method, operation]) => ({ ...operation, method, path }),
    ),
  );
}

function operationSection(operation: Operation): Markup {
  const { method, path, summary, description, parameters = [], responses = {} } = operation;
  const names = parameters.map((parameter) => `${parameter.name} (${parameter.in})`);
  return html`<h3>${summary}</h3>
    <p><code>${method.toUpperCase()} ${path}</code></p>
    <p>${description}</p>
    <p><code>${[...names, Object.keys(responses).join(" ")].join(" · ")}</code></p>`;
}

interface EventSchema {
  readonly title: string;
  readonly "x-file": string;
  readonly "x-recorded-by": string;
  readonly properties: { readonly type: { readonly const: string }; readonly data: object };
}

function eventsOf({ components = {} }: OpenApiDocument): EventSchema[] {
  const schemas: object[] = Object.values(components.schemas ?? {});
  return schemas.filter((schema): schema is EventSchema => "x-file" in schema);
}

function eventSection(event: EventSchema, language: Language): Markup {
  const { title, properties, "x-file": file, "x-recorded-by": by } = event;
  const type = properties.type.const;
  const system = by === "system" ? ` · ${words.system[language]}` : "";
  return html`<h3 id="${type}">${title}</h3>
    <p><code>${type}</code> · ${words.files[file]?.[language]}${system}</p>
    <div class="scroll">
      <table>
        <tbody>
          ${rowsOf(properties.data).map(
            ({ name, needed, shape }) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td>${needed ? words.needed[language] : ""}</td>
                <td><code>${shape}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function codeTable(language: Language): Markup {
  const kinds = Object.entries(problemKinds).map(
    ([code, { status, detail }]) => [code, String(status), detail[language]] as const,
  );
  const refusals = Object.entries(refusalTexts).map(
    ([code, text]) => [code, "422", text[language]] as const,
  );
  return html`<div class="scroll">
    <table>
      <tbody>
        ${[...kinds, ...refusals].map(
          ([code, status, detail]) =>
            html`<tr id="${code}">
              <th scope="row"><code>${code}</code></th>
              <td>${status}</td>
              <td>${detail}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function otherOf(language: Language): Language {
  return language === "en" ? "zh-CN" : "en";
}

const words = {
  intro: {
    "zh-CN":
      "每个请求在 Authorization 里带上机构的 API 密钥（Bearer）。金额是整数分，日期是机构时区里的日子。出错时按 RFC 9457 回答，说明哪里不对、可以怎么办。",
    en: "Every request carries the organisation's API key as a Bearer token. Amounts are whole fen; dates are days in the organisation's zone. Errors are answered by RFC 9457: what is wrong, and what to do.",
  },
  other: { "zh-CN": "English", en: "中文" },
  operations: { "zh-CN": "可以做什么", en: "What can be done" },
  events: { "zh-CN": "事件", en: "Events" },
  problems: { "zh-CN": "代码", en: "Codes" },
  needed: { "zh-CN": "必填", en: "required" },
  system: { "zh-CN": "只由系统写入", en: "recorded by the system alone" },
  files: {
    client: { "zh-CN": "来访者档案", en: "client file" },
    debt: { "zh-CN": "借款档案", en: "debt file" },
    any: { "zh-CN": "两种档案都可以", en: "either file" },
  } as Readonly<Record<string, Text>>,
} as const;
