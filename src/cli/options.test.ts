import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../core/problem.ts'
import { oneOf, portOf, refuseEmpty, withWhen } from './options.ts'

const refusal = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof Refusal ? error.problem : error
  }
}

describe('one of the allowed words', () => {
  const severity = (value?: string) => oneOf('--severity', value, ['CRITICAL', 'HIGH'] as const)

  test('in any case, or none', () => {
    expect([severity('CRITICAL'), severity('high'), severity(undefined)]).toEqual(['CRITICAL', 'HIGH', undefined])
  })

  test.each(['', 'HIG', 'HIGH ', 'HIGHER'])('%j is refused, naming those allowed', (value) => {
    expect(refusal(() => severity(value))).toEqual({
      code: 'cli.option_invalid',
      params: { option: '--severity', value, allowed: 'CRITICAL, HIGH' },
    })
  })
})

describe('an option without its value', () => {
  const given = async (...args: string[]): Promise<Command> =>
    withWhen(new Command('list').option('--open', 'a flag')).parseAsync(args, { from: 'user' })

  test('is refused by its name', async () => {
    const command = await given('--as-of', '')
    expect(refusal(() => refuseEmpty(command))).toEqual({
      code: 'cli.option_invalid',
      params: { option: '--as-of', value: '', allowed: '<day>' },
    })
  })

  test('and one that has it, or is not given, is not', async () => {
    const command = await given('--known-at', '2010-07-01', '--open')
    expect(() => refuseEmpty(command)).not.toThrow()
  })
})

describe('a port', () => {
  test.each([
    [undefined, 8010],
    ['0', 0],
    ['80', 80],
    ['65535', 65_535],
  ])('%j is %i', (value, port) => expect(portOf(value)).toBe(port))

  test.each(['', ' ', '0x50', '1e3', '65536', '-1', '80.5', 'http', 'NaN', '8010x'])('%j is refused', (value) => {
    expect(refusal(() => portOf(value))).toMatchObject({
      code: 'cli.option_invalid',
      params: { option: '--port', value, allowed: '0 – 65535' },
    })
  })
})

test('a question takes its two times and a language', () => {
  const command = withWhen(new Command())
  command.parse(['--as-of', '2010-07-27', '--known-at', '2010-07-30', '--language', 'fr'], { from: 'user' })
  expect(command.opts()).toEqual({ asOf: '2010-07-27', knownAt: '2010-07-30', language: 'fr' })
  expect(withWhen(new Command()).parse([], { from: 'user' }).opts()).toEqual({})
})
