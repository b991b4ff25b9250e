export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

/** One sentence in every language the product speaks. */
export type Text = Readonly<Record<Language, string>>;
