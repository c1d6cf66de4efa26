import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, runTool } from './steps.ts'

// For `npm pack`: Node does not strip types inside node_modules, so an installed package needs plain JavaScript.
const out = path.join(ROOT, 'dist', 'program')
rmSync(out, { recursive: true, force: true })
const code = await runTool('tsc', ['-p', 'tsconfig.build.json'])
if (code !== 0) process.exit(code)
cpSync(path.join(ROOT, 'src', 'store', 'migrations'), path.join(out, 'store', 'migrations'), { recursive: true })
