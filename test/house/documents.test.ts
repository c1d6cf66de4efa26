import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openapiText } from '../../src/cli/commands/openapi.ts'
import { projectFiles, read, ROOT } from './sources.ts'

const markdown = projectFiles().filter((f) => f.endsWith('.md'))

test('every path that a document cites exists', () => {
  const missing: string[] = []
  for (const file of markdown) {
    const text = read(file)
    const inCode = [
      ...text.matchAll(/`((?:src|data|docs|test|scripts|bench|bin)\/[A-Za-z0-9_./-]*[A-Za-z0-9_/])`/g),
    ].map((m) => m[1]!)
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) =>
      path.posix.join(path.posix.dirname(file), m[1]!),
    )
    for (const cited of [...inCode, ...links])
      if (!existsSync(path.join(ROOT, cited))) missing.push(`${file}: ${cited}`)
  }
  expect(missing).toEqual([])
})

test('the committed description of the API is the one that is served', async () => {
  expect(await openapiText()).toBe(read('docs/openapi.json'))
})

test('every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = markdown.flatMap((f) => [...read(f).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map((m) => m[1]!))
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
