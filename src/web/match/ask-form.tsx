import '../ui/styles/form.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { MatchRunAskedView } from '../../contract/match.ts'
import { useWhen } from '../history/use-when.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { AssumptionFields } from './assumption-fields.tsx'
import { asQuery, fieldsOf, sentOf, useAssumptions, type AssumptionFields as AssumptionsTyped } from './assumptions.ts'
import { Preview } from './preview.tsx'

const ENGINES = ['decomposition', 'exact', 'greedy', 'exhaustive'] as const
const AUDIENCES = ['VISIBLE', 'WORKING_GROUP', 'PUBLIC'] as const
const FIELDS = ['asOf', 'knownAt', 'seconds', 'work', 'seed']

/** What is not a whole number is sent as one that the server refuses with a remedy; nothing is left out. */
const numberOf = (text: string): number | undefined =>
  text.trim() === '' ? undefined : /^\d{1,15}$/.test(text.trim()) ? Number(text) : -1

/** What a new run is made from, its limits and its planning assumptions. `need`: the gap that it is wanted for. */
export function AskForm({ need }: { readonly need: string | undefined }): ReactNode {
  const { t } = useTranslator()
  const navigate = useNavigate()
  const now = useWhen()
  const [asOf, setAsOf] = useState(now.asOf ?? '')
  const [knownAt, setKnownAt] = useState(now.knownAt ?? '')
  const [audience, setAudience] = useState('VISIBLE')
  const [engine, setEngine] = useState('')
  const [seconds, setSeconds] = useState('60')
  const [work, setWork] = useState('')
  const [seed, setSeed] = useState('1')
  const standard = useAssumptions().data
  const [typed, setTyped] = useState<AssumptionsTyped | null>(null)
  const planning = typed ?? (standard && fieldsOf(standard))
  const [previewed, setPreviewed] = useState(false)
  const sending = useSend<MatchRunAskedView>([['match-runs', 'list']])
  const question = { asOf: asOf || undefined, knownAt: knownAt || undefined, audience }
  const assumptions = planning && standard && sentOf(planning, standard)
  const body = {
    ...question,
    engine: engine || undefined,
    seconds: numberOf(seconds),
    work: numberOf(work),
    seed: numberOf(seed),
    assumptions,
  }
  const problem = (field: string): string | null => fieldProblem(sending.error, field)
  return (
    <section>
      <h2>{t('web.match.ask')}</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          sending.mutate(
            { method: 'POST', path: '/api/v1/match-runs', body },
            {
              onSuccess: ({ id }) =>
                void navigate({ to: '/matching/$id', params: { id }, search: need ? { need } : {} }),
            },
          )
        }}
      >
        <div className="form-row">
          <DayField label={t('web.asOf')} value={asOf} onChange={setAsOf} problem={problem('asOf')} />
          <DayField label={t('web.knownAt')} value={knownAt} onChange={setKnownAt} problem={problem('knownAt')} />
          <Select
            label={t('web.match.audience')}
            value={audience}
            onChange={setAudience}
            options={AUDIENCES.map((value) => ({ value, label: t(`web.match.audience.${value}`) }))}
          />
          <Select
            label={t('web.match.engine')}
            value={engine}
            onChange={setEngine}
            options={[
              { value: '', label: t('web.match.engine.auto') },
              ...ENGINES.map((value) => ({ value, label: t(`web.match.engine.${value}`) })),
            ]}
          />
        </div>
        <div className="form-row limits">
          <TextField
            label={t('web.match.seconds')}
            value={seconds}
            onChange={setSeconds}
            problem={problem('seconds')}
            numeric
          />
          <TextField
            label={t('web.match.work')}
            value={work}
            onChange={setWork}
            problem={problem('work')}
            hint={t('web.match.work.hint')}
            numeric
          />
          <TextField label={t('web.match.seed')} value={seed} onChange={setSeed} problem={problem('seed')} numeric />
        </div>
        {standard && planning && <AssumptionFields standard={standard} fields={planning} onChange={setTyped} />}
        <FormProblem error={sending.error} fields={FIELDS} />
        <p className="choices">
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {t('web.match.start')}
          </button>
          <button type="button" className="button" aria-expanded={previewed} onClick={() => setPreviewed(!previewed)}>
            {t('web.match.preview')}
          </button>
        </p>
      </form>
      {previewed && <Preview question={{ ...question, ...asQuery(assumptions ?? {}) }} />}
    </section>
  )
}
