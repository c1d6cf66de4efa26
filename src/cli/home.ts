import { accessSync, constants, existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The root of the package: where `data/` and `dist/` are. Works from the sources and from the compiled program. */
export function packageRoot(): string {
  let dir = import.meta.dirname
  while (!existsSync(path.join(dir, 'package.json')) || !existsSync(path.join(dir, 'data', 'situation'))) {
    const up = path.dirname(dir)
    if (up === dir) return import.meta.dirname
    dir = up
  }
  return dir
}

/**
 * The folder of the embedded database: GAPLIST_HOME, else `.gaplist` in a checkout, else the user's data folder
 * (an installed package must not keep data inside node_modules).
 */
export function home(): string {
  const named = process.env['GAPLIST_HOME']
  if (named) return path.resolve(named)
  const root = packageRoot()
  if (!root.split(path.sep).includes('node_modules') && writable(root)) return path.join(root, '.gaplist')
  const data = process.env['XDG_DATA_HOME'] || path.join(os.homedir(), '.local', 'share')
  return path.join(data, 'gaplist')
}

/** The folder of the embedded database of exercises: beside that of facts, never in it. */
export const exerciseHome = (): string => `${home()}-exercise`

function writable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}
