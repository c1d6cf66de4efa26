const LATIN_WORDS = /[A-Za-z]{2}/

/** Foreign words inside a sentence keep their own direction and do not disturb the sentence's. */
export const isolate = <T extends string | number>(value: T): T | string =>
  typeof value === 'string' && LATIN_WORDS.test(value) ? `\u2068${value}\u2069` : value
