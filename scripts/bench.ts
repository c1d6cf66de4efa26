import os from 'node:os'

// `npm run bench` runs all; `npm run bench -- list import` only those. Ratios are to peers in the same run.
const ALL = ['list', 'import', 'start', 'backup', 'papers', 'assignment', 'match', 'reach', 'scroll'] as const
const given = process.argv.slice(2)
/** Sizes of the match bench (`match S L`) are not names of benches. */
const isSize = (n: string): boolean => /^(S|S2|S4|M|L)$/.test(n)
const named = given.filter((n) => !isSize(n))
// Folders of data may follow a name.
const unknown = named.filter((n) => !(ALL as readonly string[]).includes(n) && !n.includes('/'))
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}; there are ${ALL.join(', ')}.`)
  process.exit(2)
}
console.log(
  `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? '?'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB`,
)
for (const name of ALL) {
  if (named.length > 0 && !named.includes(name)) continue
  const { run } = (await import(`../bench/${name}.ts`)) as { run: (sizes?: readonly string[]) => Promise<void> }
  await run(given.filter(isSize))
}
process.exit(0)
