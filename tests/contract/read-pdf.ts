import { getDocumentProxy } from "unpdf";

/** The words of a PDF, page by page; each run of one line is joined as it stands. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
    }
    return pages.join("\n");
  } finally {
    await document.loadingTask.destroy();
  }
}
