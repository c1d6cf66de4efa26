import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { LANGUAGES } from '../../core/language.ts'
import type { SheetKind } from '../../core/exchange/sheet.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { useMissions } from '../gap/queries.ts'
import { address } from '../ui/fetch.ts'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'

/** What one may see, as a file: which facts, of which mission, in which form and language. */
export function DownloadSection({ kinds }: { readonly kinds: readonly SheetKind[] }): ReactNode {
  const { t, language } = useTranslator()
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  const missions = useMissions({ asOf, knownAt }).data?.missions ?? []
  const [kind, setKind] = useState<string>(kinds[0] ?? 'gaps')
  const [mission, setMission] = useState('')
  const [format, setFormat] = useState('xlsx')
  const [words, setWords] = useState<string>(language)
  const query = { mission, format, language: words, ...(kind === 'gaps' ? { asOf, knownAt } : {}) }
  return (
    <section className="panel" aria-labelledby="exchange-download">
      <h2 id="exchange-download">{t('web.exchange.download')}</h2>
      <div className="form-row">
        <Select
          label={t('web.exchange.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((one) => ({ value: one, label: t(`sheet.kind.${one}`) }))}
        />
        <Select
          label={t('web.exchange.mission')}
          value={mission}
          onChange={setMission}
          options={[
            { value: '', label: t('web.exchange.mission.all') },
            ...missions.map(({ code }) => ({ value: code, label: code })),
          ]}
        />
        <Select
          label={t('web.exchange.format')}
          value={format}
          onChange={setFormat}
          options={(['xlsx', 'csv'] as const).map((one) => ({ value: one, label: t(`web.exchange.format.${one}`) }))}
        />
        <Select
          label={t('web.exchange.language')}
          value={words}
          onChange={setWords}
          options={LANGUAGES.map((one) => ({ value: one, label: OWN_NAMES[one] }))}
        />
        <a className="button primary" href={address(`/api/v1/sheets/${kind}`, query)} download>
          {t('web.exchange.download')}
        </a>
      </div>
    </section>
  )
}
