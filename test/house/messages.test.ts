import { expect, test } from 'vitest'
import { cli } from '../../src/i18n/en/cli.ts'
import { web } from '../../src/i18n/en/web.ts'
import { en } from '../../src/i18n/en.ts'
import { read, sources, zoneOf } from './sources.ts'

// A missing message does not compile. An unused one is found here: its id must stand in some source outside the
// catalogues, whole or as the fixed part of a template.
const code = sources()
  .filter((f) => zoneOf(f) !== 'i18n')
  .map(read)
  .join('\n')

const templates = [...code.matchAll(/`([a-z_.]+\.)\$\{[^`]*`/g)].map((m) => m[1]!)

const used = (id: string): boolean =>
  code.includes(`'${id}'`) || code.includes(`"${id}"`) || templates.some((prefix) => id.startsWith(prefix))

test('every message of terminal and site is used', () => {
  const ids = [...Object.keys(cli), ...Object.keys(web)]
  expect(ids.length).toBeGreaterThan(50)
  expect(ids.filter((id) => !used(id))).toEqual([])
})

test('every other message belongs to a code or a term that the rules can return', () => {
  const families =
    /^(problem|remedy|remark|row|domain|reading|sheet|severity|status|event|unit|quantity|basis|criticality|horizon|kind|known|fault|layout|paper|cli|web|breach|match|reach)\./
  expect(Object.keys(en).filter((id) => !families.test(id))).toEqual([])
})
