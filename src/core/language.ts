/** The six official languages of the United Nations, in the order of the language menu. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)
