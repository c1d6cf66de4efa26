import type { Language } from '../core/language.ts'

/** The mark between thousands: a comma, a point, or a space that does not break. */
const THOUSANDS: Readonly<Record<Language, string>> = {
  en: ',',
  fr: '\u00a0',
  es: '.',
  ru: '\u00a0',
  ar: '\u00a0',
  zh: '\u00a0',
}

const MONTHS: Readonly<Record<Exclude<Language, 'zh'>, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ar: 'كانون\u00a0الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس أيلول/سبتمبر تشرين\u00a0الأول/أكتوبر تشرين\u00a0الثاني/نوفمبر كانون\u00a0الأول/ديسمبر',
}

/** A number as United Nations documents write it in a language; Arabic with Latin digits. */
export function paperNumber(language: Language, value: number): string {
  const [whole, part] = String(Math.abs(value)).split('.') as [string, string?]
  const mark = language === 'en' || language === 'zh' ? '.' : ','
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS[language]) + (part === undefined ? '' : mark + part)
  return value < 0 ? `\u2212${digits}` : digits
}

/** A calendar day, ISO 8601, as United Nations documents write it: in Arabic with both names of the month. */
export function paperDay(language: Language, day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (language === 'zh') return `${year}年${month}月${date}日`
  const name = MONTHS[language].split(' ')[month - 1]!
  if (language === 'es') return `${date} de ${name} de ${year}`
  if (language === 'ru') return `${date} ${name} ${year} года`
  if (language === 'fr' && date === 1) return `1er ${name} ${year}`
  return `${date} ${name} ${year}`
}
