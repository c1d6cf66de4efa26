import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Paper } from '../src/documents/block.ts'
import { docx } from '../src/documents/render/docx.ts'
import { pdf } from '../src/documents/render/pdf.ts'
import { xlsx } from '../src/documents/render/sheet.ts'
import { tables } from '../src/documents/block.ts'
import { testRegister } from '../test/scenarios/register.ts'
import { docxText, unmarked } from '../test/support/paper-text.ts'
import { samplePapers } from '../test/support/papers.ts'
import { pageCount, pageTexts } from '../test/support/pdf.ts'

// `node scripts/papers-check.ts [folder]` makes every kind of paper in every language, opens each DOCX and XLSX in
// LibreOffice, has it written as PDF, and says what differs from our own. No part of CI: LibreOffice is not ours to bring.

/** LibreOffice sets lines wider and has other fonts: so many pages more or less are no fault. */
const PAGES = 2

interface Row {
  readonly name: string
  readonly ours: number
  readonly theirs: number | null
  readonly missing: readonly string[]
}

/** Without what stands where lines and pages end, and without the order of directions. */
const letters = (text: string): string => [...unmarked(text).matchAll(/[\p{L}\d]/gu)].map((m) => m[0]).join('')

/** Words of more than three letters that LibreOffice's page does not have; Arabic pages are compared by their length. */
function missingWords(ours: string, theirs: string): string[] {
  const found = letters(theirs)
  const words = new Set(
    unmarked(ours)
      .split(/[^\p{L}\d]+/u)
      .filter((w) => w.length > 3 && !/\p{Script=Arabic}/u.test(w)),
  )
  return [...words].filter((w) => !found.includes(w))
}

function soffice(): string | null {
  return ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null
}

async function made(folder: string): Promise<Map<string, Paper>> {
  const register = await testRegister()
  const papers = new Map<string, Paper>()
  try {
    for (const sample of await samplePapers(register.ctx))
      for (const language of sample.languages) {
        const paper = await sample.tree(language)
        const name = `${sample.name}.${language}`
        papers.set(name, paper)
        writeFileSync(path.join(folder, `${name}.docx`), await docx(paper))
        writeFileSync(path.join(folder, `${name}.pdf`), await pdf(paper))
        if (tables(paper).length > 0) writeFileSync(path.join(folder, `${name}.xlsx`), await xlsx(paper))
      }
  } finally {
    await register.close()
  }
  return papers
}

/** Every file of a kind in one run: each start of LibreOffice takes seconds. */
function converted(program: string, folder: string, out: string, files: readonly string[]): void {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'gaplist-soffice-'))
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf']
  try {
    execFileSync(program, [...args, '--outdir', out, ...files.map((f) => path.join(folder, f))], { stdio: 'ignore' })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

const read = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

async function compared(folder: string, names: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const name of names) {
    const theirs = read(path.join(folder, 'libreoffice', `${name}.pdf`))
    const text = docxText(readFileSync(path.join(folder, `${name}.docx`)))
    rows.push({
      name,
      ours: await pageCount(readFileSync(path.join(folder, `${name}.pdf`))),
      theirs: theirs && (await pageCount(theirs)),
      missing: theirs ? missingWords(text, (await pageTexts(theirs)).join('\n')) : [],
    })
  }
  return rows
}

const folder = path.resolve(process.argv[2] ?? path.join('test', 'output', 'papers'))
mkdirSync(path.join(folder, 'libreoffice', 'sheets'), { recursive: true })
const papers = await made(folder)
console.log(`${papers.size} papers as DOCX, PDF and XLSX in ${folder}`)
const program = soffice()
let failed = false
if (!program) {
  console.log(
    'LibreOffice is not there, so they were not opened in it. On Debian: apt-get install libreoffice-writer libreoffice-calc',
  )
} else {
  const names = [...papers.keys()]
  const sheets = names.filter((name) => tables(papers.get(name)!).length > 0)
  converted(
    program,
    folder,
    path.join(folder, 'libreoffice'),
    names.map((n) => `${n}.docx`),
  )
  converted(
    program,
    folder,
    path.join(folder, 'libreoffice', 'sheets'),
    sheets.map((n) => `${n}.xlsx`),
  )
  for (const { name, ours, theirs, missing } of await compared(folder, names)) {
    const wrong = theirs === null || Math.abs(theirs - ours) > PAGES || missing.length > 0
    failed ||= wrong
    const lost = missing.length === 0 ? '' : `  missing: ${missing.slice(0, 5).join(' ')}`
    console.log(
      `${wrong ? 'FAIL' : 'ok  '} ${name.padEnd(20)} PDF ${ours} pages, DOCX in LibreOffice ${theirs ?? 'not opened'}${lost}`,
    )
  }
  const unopened = sheets.filter((n) => !read(path.join(folder, 'libreoffice', 'sheets', `${n}.pdf`)))
  failed ||= unopened.length > 0
  console.log(
    `${unopened.length === 0 ? 'ok  ' : 'FAIL'} ${sheets.length} workbooks opened in LibreOffice ${unopened.join(' ')}`,
  )
}
process.exit(failed ? 1 : 0)
