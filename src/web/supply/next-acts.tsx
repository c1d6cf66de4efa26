import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PledgeView, PledgeWrittenView } from '../../contract/supply.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { ActDialog } from './act-dialog.tsx'
import { pathOf, TOUCHED } from './queries.ts'
import { problemWords } from './words.ts'

type Choice = NonNullable<PledgeView['next']>[number]

/** What this viewer can do with the pledge today, and why the next step cannot be taken. */
export function NextActs({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const { t } = useTranslator()
  const next = pledge.next ?? []
  if (next.length === 0) return null
  const open = next.filter((choice) => choice.because === null)
  const closed = next.filter((choice) => choice.because !== null)
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('web.pledge.next')}</h2>
      {open.length > 0 && (
        <div className="choices">
          {open.map(({ act }) => (
            <Act key={act} act={act} pledge={pledge} />
          ))}
        </div>
      )}
      {closed.length > 0 && (
        <ul className="why-not">
          {closed.map((choice) => (
            <WhyNot key={choice.act} choice={choice} />
          ))}
        </ul>
      )}
    </section>
  )
}

function WhyNot({ choice }: { readonly choice: Choice }): ReactNode {
  const translator = useTranslator()
  const { detail, remedy } = problemWords(translator, choice.because!)
  return (
    <li>
      <strong>{translator.maybe(`kind.act.${choice.act}`) ?? choice.act}</strong> <span>{detail}</span>{' '}
      <span className="soft">{remedy}</span>
    </li>
  )
}

function Act({ act, pledge }: { readonly act: string; readonly pledge: PledgeView }): ReactNode {
  const { t, maybe } = useTranslator()
  const [asking, setAsking] = useState(false)
  const words = maybe(`kind.act.${act}`) ?? act
  if (act === 'RENEW') return <Renew pledge={pledge} />
  if (act === 'REVISE')
    return (
      <Link to="/pledges/$key/edit" params={{ key: pledge.key }} className="button">
        {t('kind.act.REVISE')}
      </Link>
    )
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {words}
      </button>
      {asking && <ActDialog act={act} title={words} pledge={pledge} onClose={() => setAsking(false)} />}
    </>
  )
}

/** One click: nothing is asked. */
function Renew({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const { t } = useTranslator()
  const sending = useSend<PledgeWrittenView>(TOUCHED)
  return (
    <>
      <button
        type="button"
        className="button primary"
        disabled={sending.isPending}
        onClick={() =>
          sending.mutate({ method: 'POST', path: `${pathOf(pledge.key)}/renewal`, version: pledge.version })
        }
      >
        {t('kind.act.RENEW')}
      </button>
      <FormProblem error={sending.error} />
    </>
  )
}
