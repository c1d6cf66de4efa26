import { LineRuleType, type IStylesOptions } from 'docx'
import type { Language } from '../../core/language.ts'

/** Fonts that office programs have for every script: they take the place of a face that is missing. */
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' }

export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-SA',
  zh: 'zh-CN',
}

/** The rule is said: without it LibreOffice takes the height for a fixed one, and lines of a title overlap. */
const spaced = (before: number, after: number, line: number) => ({ before, after, line, lineRule: LineRuleType.AUTO })
const spacing = (before: number, after: number) => spaced(before, after, 240)

/** Real styles, so that headings make a table of contents and every look is changed in one place. Sizes in half points. */
export function STYLES(language: Language): IStylesOptions {
  const tag = LANGUAGE_TAGS[language]
  const heading = (size: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: spacing(240, 120), keepNext: true },
  })
  const style = (id: string, run: object, paragraph: object) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 20,
          language: { value: tag, eastAsia: language === 'zh' ? tag : 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(0, 120) },
      },
      title: { run: { font: FONT, size: 32, bold: true, color: '000000' }, paragraph: { spacing: spacing(120, 240) } },
      heading1: heading(26),
      heading2: heading(22),
      heading3: heading(20),
    },
    paragraphStyles: [
      style('Numbered', {}, { spacing: spacing(0, 140) }),
      style('Item', {}, { spacing: spacing(0, 100) }),
      style('Note', { size: 16, color: '404040' }, { spacing: spacing(0, 60) }),
      style('Caption', { size: 18, bold: true }, { spacing: spacing(160, 80), keepNext: true }),
      style('TableText', { size: 16 }, { spacing: spaced(20, 20, 240) }),
      style('TableHead', { size: 14, bold: true, color: 'FFFFFF' }, { spacing: spaced(30, 30, 240) }),
      style('Masthead', { size: 18 }, { spacing: spacing(0, 20) }),
      style('Symbol', { size: 26, bold: true }, { spacing: spacing(0, 20) }),
      style('Organ', { size: 28, bold: true }, { spacing: spacing(80, 80) }),
      style('Label', { size: 16, bold: true, color: 'A02020' }, { spacing: spacing(0, 40) }),
    ],
  }
}
