import '../ui/styles/form.css'
import { useState, type ReactNode } from 'react'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useAnswer } from './queries.ts'
import { Answer } from './answer.tsx'
import type { PlanProps } from './plan-sections.tsx'
import { SwitchList } from './switch-list.tsx'
import { Difference, type WhatIfView } from './what-if-answer.tsx'

const KINDS = ['OFFER', 'LOT', 'COURSE'] as const
const TITLES = { OFFER: 'web.match.offers', LOT: 'web.match.lots', COURSE: 'web.match.courses' } as const

type Change = Readonly<Record<string, string | number>>

/** Who brings it, and of a lot or a course what it is. */
function labelOf({ names, facts }: PlanProps, id: string): string {
  const what = facts.lots.get(id)?.type ?? facts.courses.get(id)?.module
  return what === undefined ? names.component(id) : `${names.component(id)} · ${what}`
}

/** Switches for what the plan uses, and more money for a fund: the plan is worked out anew. */
export function WhatIf(props: PlanProps): ReactNode {
  const { run, plan, names, facts } = props
  const { t } = useTranslator()
  const [off, setOff] = useState<readonly string[]>([])
  const [fund, setFund] = useState('')
  const [more, setMore] = useState('1000')
  const [asked, setAsked] = useState<readonly Change[] | null>(null)
  const used = {
    OFFER: [...new Set(plan.packages.map((p) => p.offer))],
    LOT: [...new Set(plan.packages.flatMap((p) => p.lots))],
    COURSE: [...new Set(plan.packages.flatMap((p) => p.courses))],
  }
  const amount = /^\d{1,9}$/.test(more.trim()) ? Number(more) : 0
  const changes: Change[] = [
    ...KINDS.flatMap((kind) =>
      used[kind].filter((id) => off.includes(id)).map((id) => ({ change: `WITHDRAW_${kind}`, id })),
    ),
    ...(fund !== '' && amount > 0 ? [{ change: 'ADD_TO_FUND', id: fund, amount }] : []),
  ]
  // The first question on a plan also pays for its prices: they are asked for while somebody still chooses.
  const [first] = used.OFFER
  useAnswer<WhatIfView>(
    run.id,
    'what-if',
    { changes: [{ change: 'WITHDRAW_OFFER', id: first }] },
    off.length > 0 && first !== undefined,
  )
  // One quick step is there in a moment, with a wider bound; the engines look for better meanwhile.
  const quick = useAnswer<WhatIfView>(run.id, 'what-if', { changes: asked ?? [] }, asked !== null)
  const best = useAnswer<WhatIfView>(run.id, 'what-if', { changes: asked ?? [], seconds: 10 }, quick.isSuccess)
  const { funds } = facts.problem
  return (
    <section>
      <h2>{t('web.match.whatIf')}</h2>
      <p className="lead">{t('web.match.whatIf.lead')}</p>
      <form
        className="match-switches"
        onSubmit={(event) => {
          event.preventDefault()
          if (changes.length > 0) setAsked(changes)
        }}
      >
        {KINDS.filter((kind) => used[kind].length > 0).map((kind) => (
          <SwitchList
            key={kind}
            label={t(TITLES[kind])}
            options={used[kind].map((value) => ({ value, label: labelOf(props, value) }))}
            chosen={used[kind].filter((id) => !off.includes(id))}
            onChange={(on) =>
              setOff([...off.filter((id) => !used[kind].includes(id)), ...used[kind].filter((id) => !on.includes(id))])
            }
          />
        ))}
        {funds.length > 0 && (
          <div className="form-row">
            <Select
              label={t('web.match.fund')}
              value={fund}
              onChange={setFund}
              options={[
                { value: '', label: t('web.match.noFund') },
                ...funds.map(({ id }) => ({ value: id, label: names.component(id) })),
              ]}
            />
            {fund !== '' && <TextField label={t('web.match.more')} value={more} onChange={setMore} numeric />}
          </div>
        )}
        <p className="choices">
          <button type="submit" className="button primary" disabled={changes.length === 0}>
            {t('web.match.compute')}
          </button>
        </p>
      </form>
      {asked && (
        <Answer query={quick}>
          {(first) => <Difference {...props} answer={best.data ?? first} better={best.isFetching} />}
        </Answer>
      )}
    </section>
  )
}
