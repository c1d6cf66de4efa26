import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { Branches } from '../../core/capability/taxonomy.ts'
import { isCapability } from '../../core/supply/pledge.ts'
import { useWhen } from '../history/use-when.ts'
import { useCapabilities, useGapList } from '../gap/queries.ts'
import { gapSearch } from '../gap/search.ts'
import { usePledges } from '../supply/queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { GapTable } from './gap-table.tsx'

/** So many lines are shown, the gravest first; the gap list has all. */
const SHOWN = 15

/** Open gaps in what the organisation has ever pledged: what it could be asked for. */
export function AskedOfUs({ organisation }: { readonly organisation: string }): ReactNode {
  const { t } = useTranslator()
  const capabilities = useCapabilities()
  const pledges = usePledges({ organisation })
  const { asOf, knownAt } = useWhen()
  const gaps = useGapList({
    ...gapSearch({ open: 'true', sort: 'severity', order: 'desc' }),
    ...(asOf && { asOf }),
    ...(knownAt && { knownAt }),
  })
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t('web.own.asked')}</h2>
      <p className="lead">{t('web.own.asked.lead')}</p>
      <Loaded query={pledges} rows={3}>
        {({ pledges: ours }) => {
          const codes = ours.filter(({ kind }) => isCapability(kind)).map(({ capability }) => capability.code)
          const taxonomy = new Branches(capabilities)
          const able = new Set(codes.flatMap((code) => taxonomy.under(code)))
          return (
            <Loaded query={gaps} rows={6}>
              {({ lines }) => <Lines lines={lines.filter((line) => able.has(line.capability.code))} />}
            </Loaded>
          )
        }}
      </Loaded>
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly GapLineView[] }): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      {lines.length === 0 ? (
        <p className="panel">{t('web.own.asked.none')}</p>
      ) : (
        <GapTable lines={lines.slice(0, SHOWN)} label={t('web.own.asked')} />
      )}
      <p>
        <Link to="/" search={{ open: 'true' }}>
          {t('web.own.allGaps')}
        </Link>
      </p>
    </>
  )
}
