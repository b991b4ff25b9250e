import type { CSSProperties } from "react";
import type { Language } from "../../kernel/language.ts";

/**
 * Inline styles are the light theme, because many mail clients read nothing else; `darkStyles` overrides
 * them by class where a client asks for dark. Contrast is 4.5:1 or better in both. Nothing is red.
 */
export const light = {
  page: "#f2f5f4",
  card: "#ffffff",
  ink: "#1c2422",
  soft: "#4d5a56",
  line: "#dbe3e0",
  accent: "#0b5a53",
  onAccent: "#ffffff",
  note: "#eef4f2",
};

export const dark: typeof light = {
  page: "#101413",
  card: "#191f1d",
  ink: "#e8eeeb",
  soft: "#adb9b4",
  line: "#35403c",
  accent: "#86cfc2",
  onAccent: "#0c1f1b",
  note: "#222b28",
};

const fontFamily =
  'system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans SC", "Microsoft YaHei", sans-serif';

export type Theme = Readonly<Record<StyleName, CSSProperties>>;
type StyleName =
  | "page"
  | "card"
  | "main"
  | "brand"
  | "heading"
  | "subheading"
  | "paragraph"
  | "list"
  | "item"
  | "action"
  | "code"
  | "button"
  | "quiet"
  | "below"
  | "address"
  | "note"
  | "rule"
  | "link"
  | "unbroken";

/**
 * Family, size and colour are inherited from `main`: said once, a mail of several sections stays small.
 * Chinese wants more air between lines than English.
 */
export function themeOf(language: Language): Theme {
  const lineHeight = language === "zh-CN" ? "1.75" : "1.55";
  const quiet: CSSProperties = { fontSize: "16px", color: light.soft };
  return {
    page: { backgroundColor: light.page, margin: "0", padding: "16px 8px" },
    card: {
      maxWidth: "560px",
      backgroundColor: light.card,
      borderRadius: "12px",
      padding: "28px 24px 24px",
    },
    main: { display: "block", fontFamily, fontSize: "17px", lineHeight, color: light.ink },
    brand: { ...quiet, margin: "0 0 20px" },
    heading: { fontSize: "22px", lineHeight: "1.4", margin: "0 0 20px" },
    subheading: { fontSize: "19px", lineHeight: "1.4", margin: "0 0 12px" },
    paragraph: { margin: "0 0 16px" },
    list: { margin: "0 0 20px", paddingLeft: "26px" },
    item: { margin: "0 0 8px" },
    action: { margin: "0 0 12px" },
    code: { fontSize: "30px", lineHeight: "1.4", letterSpacing: "4px", margin: "0 0 16px" },
    button: {
      backgroundColor: light.accent,
      color: light.onAccent,
      fontWeight: 600,
      borderRadius: "8px",
      padding: "14px 24px",
    },
    quiet: { ...quiet, margin: "0 0 12px" },
    below: { ...quiet, margin: "0 0 20px" },
    address: { wordBreak: "break-all" },
    note: {
      ...quiet,
      margin: "0 0 12px",
      padding: "12px 14px",
      backgroundColor: light.note,
      borderRadius: "8px",
    },
    rule: { borderColor: light.line, borderTopWidth: "1px", margin: "28px 0 24px" },
    link: { color: light.accent, textDecoration: "underline" },
    unbroken: { whiteSpace: "nowrap" },
  };
}

const darkRules = [
  // react-email puts the page's colour on the cell inside the body as well.
  `.page,.page>table>tbody>tr>td{background-color:${dark.page}!important}`,
  `.card{background-color:${dark.card}!important}`,
  `.ink{color:${dark.ink}!important}`,
  `.soft{color:${dark.soft}!important}`,
  `.note{background-color:${dark.note}!important}`,
  `.rule{border-color:${dark.line}!important}`,
  `.button{background-color:${dark.accent}!important;color:${dark.onAccent}!important}`,
  `.link{color:${dark.accent}!important}`,
].join("");

/** The one style sheet: dark theme, and a button as wide as a phone. */
export const styleSheet = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "body{-webkit-text-size-adjust:100%}",
  "h1,h2,p,li{line-break:strict;overflow-wrap:anywhere}",
  "@media (max-width:480px){.button{display:block!important;text-align:center!important}}",
  `@media (prefers-color-scheme:dark){${darkRules}}`,
].join("");
