import type { ReactNode } from 'react'
import type { PledgeView, PledgeWrittenView } from '../../contract/supply.ts'
import { useSession } from '../access/session.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { pathOf, TOUCHED } from './queries.ts'

type Caveat = NonNullable<PledgeView['caveats']>[number]

interface Props {
  readonly pledge: PledgeView
  readonly caveats: readonly Caveat[]
}

/** Caveats with their texts; those that came after acceptance are for the Secretariat to decide. */
export function Caveats({ pledge, caveats }: Props): ReactNode {
  const { t, day } = useTranslator()
  const viewer = useSession().data?.viewer
  const decides = viewer?.role === 'SECRETARIAT' && viewer.level !== 'READER'
  return (
    <>
      <h3>{t('web.pledge.caveats')}</h3>
      <ul>
        {caveats.map((caveat) => (
          <li key={caveat.id}>
            <strong>{t(`kind.caveat.${caveat.code}`)}</strong>{' '}
            <small className="soft">{t('web.pledge.declaredOn', { day: day(caveat.declaredOn) })}</small>
            {caveat.late && <span className="mark-word">{t('web.pledge.late')}</span>}
            {caveat.decision && (
              <span className="mark-word">
                {t(`kind.result.${caveat.decision.result}`)} {day(caveat.decision.on)}
              </span>
            )}
            {caveat.text && (
              <p lang={pledge.language ?? undefined} dir="auto" className="written">
                {caveat.text}
              </p>
            )}
            {caveat.late && decides && <Decide pledge={pledge} caveat={caveat} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Decide({ pledge, caveat }: { readonly pledge: PledgeView; readonly caveat: Caveat }): ReactNode {
  const { t } = useTranslator()
  const sending = useSend<PledgeWrittenView>(TOUCHED)
  const decide = (result: 'ACCEPTED' | 'REFUSED'): void =>
    sending.mutate({
      method: 'POST',
      path: `${pathOf(pledge.key)}/events`,
      body: { kind: 'CAVEAT_DECISION', caveat: caveat.id, result },
      version: pledge.version,
    })
  return (
    <>
      <p className="choices">
        {(['ACCEPTED', 'REFUSED'] as const).map((result) => (
          <button
            key={result}
            type="button"
            className="button small"
            disabled={sending.isPending}
            onClick={() => decide(result)}
          >
            {t(result === 'ACCEPTED' ? 'web.pledge.acceptCaveat' : 'web.pledge.refuseCaveat')}
          </button>
        ))}
      </p>
      <FormProblem error={sending.error} />
    </>
  )
}
