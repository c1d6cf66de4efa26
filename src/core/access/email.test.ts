import { expect, test } from 'vitest'
import { email, emailDomain, isWithin } from './email.ts'

const verdict = (found: { ok: boolean; value?: unknown; problem?: { code: string } }) =>
  found.value ?? found.problem?.code

test.each([
  ['Amina.Diallo@Mod.Example.ORG ', 'amina.diallo@mod.example.org'],
  ['a+b@x-y.example', 'a+b@x-y.example'],
  ['josé@example.org', 'josé@example.org'],
])('%s is an address', (given, kept) => expect(verdict(email(given))).toBe(kept))

test.each([
  'nobody',
  '@example.org',
  'a@b',
  'a b@example.org',
  'a@example..org',
  'a@-example.org',
  'a@example.org,b@example.org',
  '"a"@example.org',
  'a\u202eb@example.org',
  'a\u0000@example.org',
  `${'x'.repeat(300)}@example.org`,
])('%j is none', (given) => expect(verdict(email(given))).toBe('access.email_invalid'))

test('a domain stands with or without its @', () => {
  expect(verdict(emailDomain('@Mod.Example.org'))).toBe('mod.example.org')
  for (const wrong of ['', 'localhost', 'a b.org', 'x@example.org', '*.example.org'])
    expect(verdict(emailDomain(wrong))).toBe('access.domain_invalid')
})

test('an address is within its domain and the domains above it, and in none that only ends alike', () => {
  const of = (address: string) => isWithin(address, ['mod.example.org', 'army.example'])
  expect(['a@mod.example.org', 'a@hq.mod.example.org', 'a@ARMY.example'].map(of)).toEqual([true, true, true])
  expect(['a@example.org', 'a@notmod.example.org', 'a@mod.example.org.evil.example'].map(of)).toEqual([
    false,
    false,
    false,
  ])
})
