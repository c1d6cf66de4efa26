import { runSteps, runTool, VERIFY_STEPS } from './steps.ts'

// Format, lint, types, house rules and unit tests: under a minute, before each commit.
const passed = await runSteps([
  ...VERIFY_STEPS,
  {
    name: 'house rules and unit tests',
    run: () => runTool('vitest', ['run', '--project', 'house', '--project', 'unit', '--reporter=dot']),
  },
])
process.exit(passed ? 0 : 1)
