const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Stems of the passwords that lists of leaked ones begin with, and those that people take from this field. */
const STEMS = words(`
  password passw0rd p@ssword p@ssw0rd pa55word passwort motdepasse contraseña contrasena parol пароль mima 密码
  welcome willkommen bienvenue bienvenido letmein iloveyou sunshine princess football baseball superman batman dragon
  monkey master shadow michael charlie jordan liverpool chelsea arsenal barcelona realmadrid juventus qwerty qwertyuiop
  azerty azertyuiop qwertz йцукен asdfgh asdfghjkl zxcvbnm 1q2w3e4r 1qaz2wsx q1w2e3r4 qazwsx qazwsxedc abc123 abcdef
  admin administrator administrateur root user guest test testing demo default changeme changeit secret login access
  internet computer samsung google facebook microsoft windows freedom whatever trustno1 starwars pokemon hello
  helloworld summer winter spring autumn january december monday friday peacekeeping peacekeeper bluehelmet
  unitednations nationsunies nacionesunidas dpko mission correcthorsebatterystaple`)

/** What people add to a stem to satisfy a rule: digits, a year, a few signs. */
const TAIL = /^(?:[!@#$%&*._-]{0,3}\d{0,10}[!@#$%&*._-]{0,3})$/

/** True of a stem, once or twice over, with digits and signs before or behind: such passwords are tried first. */
export function isCommon(plain: string): boolean {
  return STEMS.some((stem) => {
    const at = plain.indexOf(stem)
    if (at < 0) return false
    const before = plain.slice(0, at)
    const behind = plain.slice(at + stem.length)
    return TAIL.test(before) && TAIL.test(behind.startsWith(stem) ? behind.slice(stem.length) : behind)
  })
}
