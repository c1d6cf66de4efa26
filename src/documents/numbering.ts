import type { Language } from '../core/language.ts'

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const ORDINALS = [
  'أولا',
  'ثانيا',
  'ثالثا',
  'رابعا',
  'خامسا',
  'سادسا',
  'سابعا',
  'ثامنا',
  'تاسعا',
  'عاشرا',
  'حادي عشر',
  'ثاني عشر',
] as const
/** The order of letters in Arabic lists; the fifth is written with a tail so that it is not taken for a figure. */
const ABJAD = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ')
const LATIN = 'abcdefghijklmnopqrstuvwxyz'.split('')

function roman(n: number): string {
  let [left, text] = [n, '']
  for (const [value, letter] of ROMAN)
    while (left >= value) {
      text += letter
      left -= value
    }
  return text
}

const han = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? HAN[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN[ones - 1] : ''}`
}

/** The number of a part as United Nations documents write it: `I.`, `一.`, `أولا -`. */
export function partNumber(language: Language, n: number): string {
  if (language === 'zh') return `${han(n)}.`
  if (language === 'ar') return `${ORDINALS[n - 1] ?? String(n)} -`
  return `${roman(n)}.`
}

/** The number of a section or a paragraph: `1.`, in Arabic `1 -`. */
export const paragraphNumber = (language: Language, n: number): string => (language === 'ar' ? `${n} -` : `${n}.`)

/** The letter of a sub-paragraph, from 1: `(a)`, in Arabic `(أ)`, in French, Spanish and Russian `a)`. */
export function itemLetter(language: Language, n: number): string {
  const letters = language === 'ar' ? ABJAD : LATIN
  const rounds = Math.floor((n - 1) / letters.length) + 1
  const letter = letters[(n - 1) % letters.length]!.repeat(rounds)
  return language === 'fr' || language === 'es' || language === 'ru' ? `${letter})` : `(${letter})`
}
