/** A mail's markup without what a page of ours may not style by, and that beside it. */
export interface MailLooks {
  /** Inline styles stand in `data-look`, which no policy minds. */
  readonly markup: string;
  readonly sheets: readonly string[];
}

/**
 * Takes styles out of the text before anything reads it as a document: a policy that forbids inline styles
 * would complain of each. The mail is the API's own, with every value in it escaped.
 */
export function takeLooks(html: string): MailLooks {
  const sheets: string[] = [];
  const markup = html
    .replace(/<style[^>]*>([\s\S]*?)<\/style>/gi, (_, sheet: string) => {
      sheets.push(sheet);
      return "";
    })
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle="/gi, ' data-look="'));
  return { markup, sheets };
}
