import { useLanguage, type Text } from "../../language/language.ts";

/** The word that stands in the report, read out as Chinese, and what it means. */
export function PrintedWords({ text }: { readonly text: Text }) {
  const language = useLanguage();
  if (language !== "en") return <>{text["zh-CN"]}</>;
  return (
    <>
      <span lang="zh-CN">{text["zh-CN"]}</span> ({text.en})
    </>
  );
}
