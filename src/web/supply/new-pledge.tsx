import './supply.css'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { HelpDraft } from '../own/help-draft.tsx'
import { thoughtOfForm } from '../own/thought-of.ts'
import { isCapability } from '../../core/supply/pledge.ts'
import type { PledgeWrittenView } from '../../contract/supply.ts'
import { PLEDGE_KINDS, SCHEMES, type PledgeKind } from '../../core/supply/pledge.ts'
import { capabilityOptions } from '../gap/filter-options.ts'
import { useCapabilities } from '../gap/queries.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { emptyTerms, draftOf, formProblems } from './form-state.ts'
import { FormSummary } from './form-summary.tsx'
import { TOUCHED, usePledger } from './queries.ts'
import { TermsFields } from './terms-fields.tsx'

/** A pledge of the viewer's own organisation: a draft, or registered at once. */
export function NewPledge(): ReactNode {
  const translator = useTranslator()
  const { t, language } = translator
  const navigate = useNavigate()
  const pledger = usePledger()
  const capabilities = useCapabilities()
  const [kind, setKind] = useState<PledgeKind>('UNIT')
  const [capability, setCapability] = useState('military-utility-helicopter')
  const [scheme, setScheme] = useState('PCRS')
  const [terms, setTerms] = useState(() => emptyTerms(language))
  const [tried, setTried] = useState(false)
  const sending = useSend<PledgeWrittenView>(TOUCHED)
  useTitle(t('web.pledges.new'))
  const of = { kind, unit: capabilities.find((c) => c.code === capability)?.unit ?? 'unit' } as const
  const problems = tried ? formProblems(translator, terms, of) : new Map<string, string>()
  const send = (step: 'DRAFT' | 'RECEIVED'): void => {
    setTried(true)
    if (formProblems(translator, terms, of).size > 0) return
    const body = { ...draftOf(terms), kind, capability, scheme: scheme || null, step }
    sending.mutate(
      { method: 'POST', path: '/api/v1/pledges', body },
      { onSuccess: ({ key }) => void navigate({ to: '/pledges/$key', params: { key } }) },
    )
  }
  if (pledger === null) return <NotHere />
  return (
    <>
      <h1>{t('web.pledges.new')}</h1>
      <div className="form-and-help">
        <form className="form" onSubmit={(event) => event.preventDefault()} noValidate>
          <FormSummary problems={problems} />
          <div className="form-row">
            <Select
              label={t('web.pledge.kind')}
              value={kind}
              onChange={(value) => setKind(PLEDGE_KINDS.find((one) => one === value) ?? 'UNIT')}
              options={PLEDGE_KINDS.map((value) => ({ value, label: t(`kind.pledge.${value}`) }))}
            />
            <Select
              label={t('web.column.capability')}
              value={capability}
              onChange={setCapability}
              options={capabilityOptions(capabilities, capability)}
            />
            <Select
              label={t('web.pledge.scheme')}
              value={scheme}
              onChange={setScheme}
              options={[
                { value: '', label: t('web.pledge.noScheme') },
                ...SCHEMES.map((value) => ({ value: value as string, label: value })),
              ]}
            />
          </div>
          <TermsFields form={terms} of={of} problems={problems} onChange={(more) => setTerms({ ...terms, ...more })} />
          <FormProblem error={sending.error} />
          <p className="choices">
            <button
              type="submit"
              className="button primary"
              disabled={sending.isPending || terms.visibility === 'PRIVATE'}
              onClick={() => send('RECEIVED')}
            >
              {t('web.pledge.register')}
            </button>
            <button type="button" className="button" disabled={sending.isPending} onClick={() => send('DRAFT')}>
              {t('web.pledge.saveDraft')}
            </button>
          </p>
          {terms.visibility === 'PRIVATE' && <p className="soft">{t('web.pledge.private.about')}</p>}
        </form>
        {isCapability(kind) && <HelpDraft thought={thoughtOfForm(terms, { kind, capability })} />}
      </div>
    </>
  )
}

/** Whoever acts for no State, organisation or centre, or only reads, makes no pledge. */
function NotHere(): ReactNode {
  const { t } = useTranslator()
  return (
    <>
      <h1>{t('web.pledges.new')}</h1>
      <p className="panel">{t('web.pledges.notYours')}</p>
    </>
  )
}
