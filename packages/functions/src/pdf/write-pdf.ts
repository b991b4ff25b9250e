import type { Language } from "@aftercare/core/kernel/language.ts";
import type { Paper } from "@aftercare/core/papers/paper.ts";
import { straightText } from "@aftercare/core/papers/straight-text.ts";

const family = "NotoSansSC";

/**
 * A paper as a PDF: A4, Chinese type, the page's number at the foot of each page, and the head of a table again
 * on each of its pages. The same paper gives the same bytes. The page that `writeHtml` draws is the accessible one.
 * The library and its fonts are loaded when the first paper is printed; nothing is ever fetched from elsewhere.
 */
export async function writePdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: pdfmake }, { fontFiles }, { drawBlocks }] = await Promise.all([
    import("pdfmake"),
    import("./font-files.ts"),
    import("./draw-blocks.ts"),
  ]);
  const readable = new Set(Object.values(fontFiles));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => readable.has(path));
  pdfmake.setFonts({ [family]: fontFiles });
  const { title, language, from } = paper;
  const document = pdfmake.createPdf({
    pageSize: "A4",
    pageMargins: [57, 57, 57, 64],
    language,
    info: {
      title: straightText(title),
      ...(from === undefined ? {} : { author: straightText(from) }),
      creationDate: new Date(`${paper.on}T00:00:00Z`),
    },
    displayTitle: true,
    content: [{ text: straightText(title), style: "title" }, ...drawBlocks(paper.blocks)],
    footer: (page, pages) => ({
      columns: [
        { text: straightText(paper.foot ?? ""), width: "*" },
        { text: writePageNumber(page, pages, language), width: "auto", alignment: "right" },
      ],
      columnGap: 12,
      margin: [57, 14, 57, 0],
      fontSize: 8.5,
      color: "#645a4e",
    }),
    defaultStyle: { font: family, fontSize: 10.5, lineHeight: 1.2, color: "#27221c" },
    styles: {
      title: { fontSize: 17, bold: true, alignment: "center", margin: [0, 0, 0, 14] },
      heading2: { fontSize: 13, bold: true, margin: [0, 12, 0, 4] },
      heading3: { fontSize: 11, bold: true, margin: [0, 8, 0, 2] },
    },
    // A heading never stays behind alone at the foot of a page.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
  });
  // Its own copy: what the library gives may be part of a larger buffer.
  return Uint8Array.from(await document.getBuffer());
}

function writePageNumber(page: number, pages: number, language: Language): string {
  return language === "zh-CN" ? `第 ${page} 页，共 ${pages} 页` : `Page ${page} of ${pages}`;
}
