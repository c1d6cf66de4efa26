import { block, pass, type Verdict } from '../problem.ts'
import { isCommon } from './common-passwords.ts'

/** In characters, after normalisation: NIST SP 800-63B-4 §3.1.1.2 asks for length, and for no mixture of kinds. */
export const SHORTEST = 12
export const LONGEST = 128

/**
 * Whether a password may be used by whoever has this e-mail: long enough, not one that everybody tries first, and not
 * made of the e-mail or of the name of this site.
 */
export function checkPassword(password: string, email: string): Verdict<string> {
  const normal = password.normalize('NFKC')
  const length = [...normal].length
  if (length < SHORTEST) return block('access.password_short', { least: SHORTEST })
  if (length > LONGEST) return block('access.password_long', { most: LONGEST })
  const plain = normal.toLowerCase()
  const whole = email.toLowerCase()
  const own = [whole, ...whole.split('@'), 'gaplist'].filter((word) => word.length >= 4)
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), plain)
  const guessable = isCommon(plain) || isCommon(rest) || isMonotonous(plain) || [...rest].length < SHORTEST / 2
  return guessable ? block('access.password_common', {}) : pass(normal)
}

const ROWS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
]
const ORDERS = ROWS.flatMap((row) => [row, [...row].toReversed().join('')])

/** One short piece over and over, only digits, or characters in the order of a keyboard or of the alphabet. */
function isMonotonous(text: string): boolean {
  if (/^\d+$/.test(text)) return true
  for (let size = 1; size <= 4; size += 1) {
    const piece = text.slice(0, size)
    if (text === piece.repeat(Math.ceil(text.length / size)).slice(0, text.length)) return true
  }
  return ORDERS.some((row) => row.includes(text))
}
