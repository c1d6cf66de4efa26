import { describe, expect, test } from 'vitest'
import { buildFromRegister } from '../../src/app/match/build.ts'
import { readMatchProblem } from '../../src/core/match/read-problem.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'

onEachServer('a match from the register', (server) => {
  describe('of 2010', () => {
    const at = shared(server, 'loaded')
    test('prints', async () => {
      const built = await buildFromRegister(context(at().store), {})
      console.log(JSON.stringify(built.problem.requirements), built.problem.offers.length)
      console.log(JSON.stringify(built.problem.offers.slice(0,3)), JSON.stringify(built.problem.missions))
      console.log(built.findings.map(f=>`${f.code} ${f.about} ${f.id} ${JSON.stringify(f.params)}`).join('\n'))
      expect(readMatchProblem(JSON.parse(JSON.stringify(built.problem)))).toEqual(built.problem)
    })
  })
})
