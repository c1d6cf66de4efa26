import { block, pass, type Verdict } from '../problem.ts'

const LONGEST = 254
/** What every mail system takes: something, an @, and a domain with a point in it (RFC 5321 §4.1.2, without its oddities). */
const FORM = /^[^\s@<>()[\],;:"\\\p{Cc}\p{Cf}]{1,64}@([a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/u
const DOMAIN = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/

/** An e-mail address in lower case, as it is kept and compared. */
export function email(value: string): Verdict<string> {
  const plain = value.trim().normalize('NFC').toLowerCase()
  return plain.length <= LONGEST && FORM.test(plain)
    ? pass(plain)
    : block('access.email_invalid', { email: value.slice(0, 100) })
}

/** A domain of e-mail addresses in lower case. */
export function emailDomain(value: string): Verdict<string> {
  const plain = value.trim().toLowerCase().replace(/^@/, '')
  return plain.length <= 200 && DOMAIN.test(plain)
    ? pass(plain)
    : block('access.domain_invalid', { domain: value.slice(0, 100) })
}

/** True if an address belongs to one of these domains, or to a part of one. */
export function isWithin(address: string, domains: readonly string[]): boolean {
  const own = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return domains.some((domain) => own === domain || own.endsWith(`.${domain}`))
}
