import { expect, test } from 'vitest'
import { importFile } from '../../src/app/exchange/import-file.ts'
import { chooseHeadline } from '../../src/app/gap/choose-headline.ts'
import { listGaps, type ListInput } from '../../src/app/gap/list.ts'
import { nameCause } from '../../src/app/gap/name-cause.ts'
import { recordObservation } from '../../src/app/gap/record-observation.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import type { Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { onCopy, onEachServer, opened, type Fresh } from '../support/databases.ts'
import { idOf, observation, record } from '../support/facts.ts'
import { scratch } from '../support/files.ts'
import { byContributor, monthly } from '../support/registers.ts'

const QUESTIONS: ListInput[] = [
  { asOf: '2010-07-27' },
  { asOf: '2010-07-27', knownAt: '2010-08-01' },
  { asOf: '2010-12-30' },
  { asOf: '2010-12-30', knownAt: '2026-11-22' },
]

const answers = async (store: Store) => {
  const ctx = context(store)
  const found = []
  for (const question of QUESTIONS) found.push(await listGaps(ctx, question))
  return found
}

onEachServer('what a program keeps in memory', (server) => {
  const write = scratch()

  /** Everything that moves the figures, by another program than the one that asks. */
  const changes: [string, (store: Store) => Promise<unknown>][] = [
    [
      'another register',
      (store) =>
        importFile(context(store), {
          file: write('months.csv', monthly([['2010-12-30', 'UNMIT', '', 1_400, 35]])),
          knownFrom: 'as-of',
        }),
    ],
    [
      'a corrected register',
      (store) =>
        importFile(context(store), { file: write('corrected.csv', monthly([['2010-12-30', 'UNMIT', '', 1_401, 35]])) }),
    ],
    [
      'a register by contributor',
      (store) =>
        importFile(context(store), {
          file: write('register-2010-07-15.csv', byContributor([['UNMIT', 'PAK', 0, 10, 20, 30]])),
        }),
    ],
    [
      'a statement withdrawn',
      async (store) =>
        record(store.db, {
          supersession: [
            {
              fact: 'observation',
              old_id: await idOf(store.db, 'month/2010-12-30/UNMIT/police-personnel'),
              new_id: null,
              reason: 'x',
              known_from: '2026-11-23T12:00:00.000Z',
            },
          ],
        }),
    ],
    [
      'two statements that disagree',
      (store) => {
        const rival = {
          mission: 'UNMIT',
          capability: 'police-personnel',
          valid_on: '2010-07-20',
          source: 'wg-report-2010',
        }
        return record(store.db, {
          observation: [1, 2].map((n) => observation({ ...rival, key: `rival/${n}`, value: n })),
        })
      },
    ],
    [
      'a requirement revised',
      (store) =>
        reviseRequirement(context(store), {
          requirement: 'unmit-police-2010',
          read: 0,
          kind: 'CORRECTION',
          quantity: 1_700,
          reason: 'recount',
        }),
    ],
    [
      'a cause named',
      (store) =>
        nameCause(context(store), {
          code: 'PROCEDURE',
          mission: 'ALL',
          capability: 'uniformed',
          evidence: 'It takes long.',
          from: '2010-01-01',
          source: { id: 'wg-report-2010' },
          verified: true,
          reason: 'test',
        }),
    ],
    [
      'a statement recorded',
      (store) =>
        recordObservation(context(store), {
          mission: 'UNMIT',
          capability: 'police-personnel',
          measure: 'DEPLOYED',
          value: 7,
          unit: 'person',
          validOn: '2010-07-21',
          source: { id: 'wg-report-2010' },
          verified: true,
        }),
    ],
    ['an editor’s choice', (store) => chooseHeadline(context(store), { observation: 'rival/2', reason: 'later' })],
  ]

  test('is in step with the ledger: it answers as a program does that starts afresh', async () => {
    await onCopy(server, 'loaded', (fresh: Fresh) =>
      opened(fresh.target, async (asking) => {
        let before = await answers(asking)
        for (const [what, change] of changes) {
          await opened(fresh.target, change)
          const now = await answers(asking)
          expect(now, what).toEqual(await opened(fresh.target, answers))
          expect(
            now.map((list) => list.lines),
            what,
          ).not.toEqual(before.map((list) => list.lines))
          before = now
        }
      }),
    )
  })
})
