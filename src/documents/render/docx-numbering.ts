import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import type { Language } from '../../core/language.ts'
import { rtl } from './text.ts'

export const NUMBERED = 'paragraphs'
export const ITEMS = 'items'
export const BULLETS = 'bullets'

/** LibreOffice sets the number of an Arabic paragraph outward from where it begins: so far in, it stays on the page. */
const ARABIC_INDENT = 340

/** Numbering of Word's own: paragraphs go on across headings, letters begin anew under each paragraph. */
export function numbering(language: Language): INumberingOptions {
  const bare = language === 'fr' || language === 'es' || language === 'ru'
  const level = { level: 0, alignment: AlignmentType.START, start: 1 }
  return {
    config: [
      {
        reference: NUMBERED,
        levels: [
          {
            ...level,
            format: LevelFormat.DECIMAL,
            text: rtl(language) ? '%1 -' : '%1.',
            style: { paragraph: { indent: { left: 0, firstLine: rtl(language) ? ARABIC_INDENT : 0 } } },
          },
        ],
      },
      {
        reference: ITEMS,
        levels: [
          {
            ...level,
            format: rtl(language) ? LevelFormat.ARABIC_ABJAD : LevelFormat.LOWER_LETTER,
            text: bare ? '%1)' : '(%1)',
            style: { paragraph: { indent: { left: 1_000, hanging: 500 } } },
          },
        ],
      },
      {
        reference: BULLETS,
        levels: [
          {
            ...level,
            format: LevelFormat.BULLET,
            text: '•',
            style: { paragraph: { indent: { left: 360, hanging: 300 } } },
          },
        ],
      },
    ],
  }
}
