import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

/** Files of the project, relative to its root: tracked, or new and not ignored. Outside a checkout, none. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return listed.split('\n').filter((file) => file !== '' && existsSync(path.join(ROOT, file)))
}

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

/** Source files of all zones, without tests. */
export const sources = (): string[] =>
  projectFiles().filter((f) => /^src\/.*\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f) && !f.endsWith('.d.ts'))

export interface Import {
  readonly from: string
  /** Path inside the project, or the name of a package. */
  readonly to: string
  readonly inside: boolean
  readonly typeOnly: boolean
  /** `import()`: loaded when somebody needs it. */
  readonly onDemand: boolean
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports, statically or on demand. */
export function importsOf(file: string): Import[] {
  return [...read(file).matchAll(IMPORT)].map((m) => {
    const name = (m[2] ?? m[3])!
    const inside = name.startsWith('.')
    const to = inside ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name
    return { from: file, to, inside, typeOnly: m[1] !== undefined, onDemand: m[3] !== undefined }
  })
}

export const zoneOf = (file: string): string => file.split('/')[1]!
