import type { Text } from "../language.ts";

/** About sheets that are imported. */
export const importRefusals = {
  "import.columns-missing": {
    "zh-CN": "还有必填的内容没有对上列：{columns}。请选好它们在哪一列。",
    en: "No column was chosen for: {columns}. Say where they stand.",
  },
  "import.column-unknown": {
    "zh-CN": "表格里没有这一列，或者同一列选了两次。请重新选。",
    en: "There is no such column in the sheet, or one was chosen twice. Choose again.",
  },
  "import.not-now": {
    "zh-CN": "这次导入已经到了另一步。请刷新页面，看看现在到哪里了。",
    en: "This import has come to another step. Reload the page to see where it stands.",
  },
  "import.nothing-good": {
    "zh-CN": "没有可以导入的行。请改好表格，再传一次。",
    en: "There is no row that can be imported. Mend the sheet and send it again.",
  },
  "import.over": {
    "zh-CN": "这次导入已经结束，不能再改。要继续，请新开一次。",
    en: "This import is over and cannot be changed. Begin a new one to go on.",
  },
  "import.too-large": {
    "zh-CN": "文件超过 5 MB。请只留要导入的内容，或分成几个文件。",
    en: "The file is larger than 5 MB. Keep only what is to be imported, or split it.",
  },
  "import.unknown": {
    "zh-CN": "没有找到这次导入。三十天前的导入不再保存。",
    en: "There is no such import. Imports are kept for thirty days.",
  },
} as const satisfies Record<string, Text>;
