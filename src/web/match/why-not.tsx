import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { WhyNotSchema } from '../../contract/match-answers.ts'
import { matchText } from '../../i18n/match-text.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Answer, Partial } from './answer.tsx'
import { figure, range } from './figures.ts'
import { monthName } from './month-name.ts'
import type { RunNames } from './names.ts'
import type { PlanProps } from './plan-sections.tsx'
import { useAnswer } from './queries.ts'

type View = z.infer<typeof WhyNotSchema>
type Props = PlanProps & { readonly requirement: string; readonly onClose: () => void }

/** Why a requirement stays open: who nearly fits, who fits and serves elsewhere, what would close it. */
export function WhyNot({ run, names, facts, requirement, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  // What fits and what nearly fits is there in a moment; plans that prove remedies take longer.
  const quick = useAnswer<View>(run.id, 'why-not', { requirement, seconds: 1 }, true)
  const more = (quick.data?.untried ?? 0) > 0
  const best = useAnswer<View>(run.id, 'why-not', { requirement, seconds: 10 }, more)
  const quantity = facts.requirements.get(requirement)?.quantity ?? 0
  return (
    <Dialog drawer title={`${t('web.match.whyNot')} ${names.requirement(requirement)}`} onClose={onClose}>
      <Answer query={quick}>
        {(first) => (
          <Reasons run={run} names={names} quantity={quantity} answer={best.data ?? first} better={best.isFetching} />
        )}
      </Answer>
    </Dialog>
  )
}

interface ReasonsProps {
  readonly run: PlanProps['run']
  readonly names: RunNames
  readonly quantity: number
  readonly answer: View
  /** A fuller answer is on its way. */
  readonly better: boolean
}

function Reasons({ run, names, quantity, answer, better }: ReasonsProps): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  return (
    <div className="answers">
      <p>
        <strong>{t(`match.coverage.${answer.coverage.state}`)}</strong>{' '}
        {t('web.match.servedOf', { served: number(answer.coverage.served), quantity: number(quantity) })}
      </p>
      <ul className="notes">
        {answer.reasons.map((reason) => (
          <li key={reason}>{t(`match.why.${reason}`)}</li>
        ))}
      </ul>
      <p className="soft">{t('web.match.month0', { month: monthName(translator, run.asOf) })}</p>
      <Eligible answer={answer} names={names} />
      <Near answer={answer} names={names} />
      <Remedies answer={answer} names={names} />
      {better ? <p className="soft">{t('web.match.proving')}</p> : <Partial untried={answer.untried} />}
    </div>
  )
}

interface PartProps {
  readonly answer: View
  readonly names: RunNames
}

function Eligible({ answer, names }: PartProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  if (answer.eligible.length === 0) return null
  return (
    <section>
      <h3>{t('cli.match.eligible')}</h3>
      <ul className="notes">
        {answer.eligible.map((e) => (
          <li key={e.offer}>
            {e.holder
              ? t('cli.match.held', {
                  offer: names.component(e.offer),
                  requirement: names.requirement(e.holder.requirement),
                })
              : t('cli.match.free', { offer: names.component(e.offer) })}
            <ul>
              {e.caps.map((cap) => (
                <li key={cap.code}>{matchText(translator, 'cap', cap, names.named, names.month)}</li>
              ))}
              {e.loss && <li>{t('web.match.here', { loss: range(translator, e.loss) })}</li>}
              {e.impossible && <li>{t('cli.match.impossible')}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Near({ answer, names }: PartProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  if (answer.near.length === 0) return null
  return (
    <section>
      <h3>{t('cli.match.near')}</h3>
      <ul className="notes">
        {answer.near.map(({ offer, faults }) => (
          <li key={offer}>
            {names.component(offer)}
            <ul>
              {faults.map((one) => (
                <li key={JSON.stringify(one)}>{matchText(translator, 'fault', one, names.named, names.month)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {answer.otherNear > 0 && <p className="soft">{t('cli.match.otherNear', { count: answer.otherNear })}</p>}
    </section>
  )
}

function Remedies({ answer, names }: PartProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  return (
    <section>
      <h3>{t('cli.match.remedies')}</h3>
      {answer.remedies.length === 0 && answer.untried === 0 && <p>{t('cli.match.noRemedy')}</p>}
      <ul className="notes">
        {answer.remedies.map(({ steps, proof, worse }) => (
          <li key={JSON.stringify(steps)}>
            {steps.map((step) => matchText(translator, 'remedy', step, names.named, names.month)).join(' + ')}
            <small className="under">
              {t('cli.match.objective')}: {figure(translator, proof.objective)} · {t('cli.match.bound')}:{' '}
              {figure(translator, proof.bound)}
            </small>
            {worse.length > 0 && (
              <small className="under">
                {t('cli.match.suffers', { requirements: worse.map(names.requirement).join(' · ') })}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
