import { makePaper } from '../src/app/document/paper.ts'
import { paperFile } from '../src/app/document/file.ts'
import { previewComposition } from '../src/app/gap/edition/preview.ts'
import { publishEdition } from '../src/app/gap/edition/publish.ts'
import { createDraft } from '../src/app/gap/edition/save-draft.ts'
import { LANGUAGES } from '../src/core/language.ts'
import { TEMPLATE, type Format, type Paper } from '../src/documents/block.ts'
import { press } from '../src/documents/press.ts'
import { benchRegister } from './register.ts'

const SET = ['docx', 'pdf', 'xlsx'] as const
const COMPOSITION = {
  asOf: '2010-07-27',
  knownAt: null,
  missions: [],
  domains: [],
  languages: [...LANGUAGES],
  title: {},
  introduction: {},
  notes: [],
  supersedes: null,
  reason: null,
}

/** How long something took, and how much of it this process worked: the rest is what others kept the machine from. */
async function timed(work: () => Promise<unknown>): Promise<string> {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`
  return `${seconds(performance.now() - start)} (processor ${seconds((user + system) / 1_000)})`
}

/** A table as no list will ever be. */
const long = (rows: number): Paper => ({
  template: TEMPLATE,
  kind: 'bench',
  language: 'en',
  title: 'A long table',
  day: '2010-07-27',
  symbol: null,
  footer: 'Page {page} of {pages}',
  house: 'Gaplist',
  blocks: [
    {
      kind: 'table',
      name: 'rows',
      caption: null,
      columns: Array.from({ length: 8 }, (_, i) => ({
        key: String(i),
        head: `Column ${i}`,
        align: i % 2 ? 'end' : 'start',
        tag: '#meta',
        width: 1,
      })),
      rows: Array.from({ length: rows }, (_, n) =>
        Array.from({ length: 8 }, (_, i) => ({ text: `${n} ${i}`, value: n * 8 + i })),
      ),
    },
  ],
})

export async function run(): Promise<void> {
  const register = await benchRegister()
  const { ctx } = register
  try {
    const { number, digest } = await previewComposition(ctx, COMPOSITION)
    const { draft, version } = await createDraft(ctx, COMPOSITION)
    await publishEdition(ctx, { draft, read: version, number, digest })
    const everything = async (): Promise<void> => {
      for (const language of LANGUAGES) {
        const { paper, name } = await makePaper({ ...ctx, language }, { paper: 'edition', edition: number })
        for (const format of SET) await paperFile(paper, name, format)
      }
    }
    console.log('\nPapers: a whole edition in six languages as DOCX, PDF and XLSX (18 files)')
    console.log(`  first time, with the compiler of pages to start   ${await timed(everything)}`)
    console.log(`  again                                             ${await timed(everything)}`)
    const table = long(5_000)
    for (const format of ['docx', 'pdf', 'xlsx', 'html', 'csv'] satisfies Format[])
      console.log(
        `  a table of 5,000 lines as ${format.padEnd(4)}                    ${await timed(() => press(table, format))}`,
      )
  } finally {
    await register.close()
  }
}
