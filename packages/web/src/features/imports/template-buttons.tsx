import { importColumns } from "@aftercare/core/import/columns.ts";
import { writeCsv } from "@aftercare/core/exports/write-csv.ts";
import { Download } from "lucide-react";
import type { ImportKind } from "../../api/imports.ts";
import { useSay, type Language } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { Button } from "../../ui/button.tsx";
import { importTexts as texts, kindNames } from "./import-texts.ts";
import styles from "./imports.module.css";

const languages = ["zh-CN", "en"] as const satisfies readonly Language[];

/** A sheet with the right headings and one row to write over. */
export function TemplateButtons({ kind }: { readonly kind: ImportKind }) {
  const say = useSay();
  const nameIn = (language: Language) =>
    say(texts.templateOf, {
      what: say(kindNames[kind]),
      language: say(language === "en" ? texts.english : texts.chinese),
    });
  return (
    <div className={styles.templates} role="group" aria-label={say(texts.template)}>
      {languages.map((language) => (
        <Button
          key={language}
          look="quiet"
          onClick={() => {
            const name = `${nameIn(language)}.csv`;
            download(name, writeTemplate(kind, language), "text/csv;charset=utf-8");
          }}
        >
          <Download size={18} aria-hidden />
          {nameIn(language)}
        </Button>
      ))}
    </div>
  );
}

function writeTemplate(kind: ImportKind, language: Language): string {
  const columns = importColumns[kind].map(({ title }) => ({
    title: title[language],
    kind: "text" as const,
  }));
  return writeCsv(columns, [importColumns[kind].map(({ sample }) => sample[language])]);
}
