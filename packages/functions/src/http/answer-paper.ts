import type { Paper } from "@aftercare/core/papers/paper.ts";
import type { ApiContext } from "./api-env.ts";

export const paperForms = ["pdf", "page"] as const;
export type PaperForm = (typeof paperForms)[number];

export const paperTypes = { pdf: "application/pdf", page: "text/html" } as const;

/**
 * A paper as a file to keep, or as a page to read and print. Neither may be kept by what stands between. What
 * draws them is loaded with the first one.
 */
export async function answerPaper(
  c: ApiContext,
  paper: Paper,
  form: PaperForm,
  fileName: string,
): Promise<Response> {
  const headers = { "cache-control": "no-store", "content-language": paper.language };
  if (form === "pdf") {
    const { writePdf } = await import("../pdf/write-pdf.ts");
    return c.body(await writePdf(paper), 200, {
      ...headers,
      "content-type": paperTypes.pdf,
      "content-disposition": `attachment; filename="${fileName}.pdf"`,
    });
  }
  const { writeHtml } = await import("@aftercare/core/papers/write-html.ts");
  const { paperPolicy } = await import("./paper-policy.ts");
  return c.body(writeHtml(paper), 200, {
    ...headers,
    "content-type": `${paperTypes.page}; charset=utf-8`,
    "content-security-policy": paperPolicy,
    "x-robots-tag": "noindex, nofollow",
  });
}
