import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PledgeCardView } from '../../contract/supply.ts'
import { amountText } from '../supply/words.ts'
import { usePledges } from '../supply/queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Earmarks } from './earmarks.tsx'
import { FREE, MOSTS } from './search.ts'
import { Unlocks } from './unlocks.tsx'

const OVER: ReadonlySet<string> = new Set(['WITHDRAWN', 'DECLINED', 'ENDED', 'LAPSED'])

/** What the organisation's money is tied to, and what more of it would unlock. */
export function Money({ organisation }: { readonly organisation: string }): ReactNode {
  const { t } = useTranslator()
  const query = usePledges({ organisation, kind: 'FUNDING' })
  return (
    <>
      <section aria-labelledby="earmarks">
        <h2 id="earmarks">{t('web.own.earmarks')}</h2>
        <Loaded query={query} rows={2}>
          {({ pledges }) => <Earmarks pledges={pledges.filter(({ state }) => !OVER.has(state))} />}
        </Loaded>
      </section>
      <section aria-labelledby="money">
        <h2 id="money">{t('web.own.money')}</h2>
        <p className="lead">{t('web.own.money.lead')}</p>
        <Question pledges={(query.data?.pledges ?? []).filter(({ state }) => !OVER.has(state))} />
      </section>
    </>
  )
}

function Question({ pledges }: { readonly pledges: readonly PledgeCardView[] }): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const asked = useSearch({ from: '/own' })
  const navigate = useNavigate({ from: '/own' })
  const [money, setMoney] = useState(asked.money ?? FREE)
  const [most, setMost] = useState(String(asked.most ?? MOSTS[1]))
  const ask = (): void =>
    void navigate({ to: '.', search: (was) => ({ ...was, money, most: Number(most) }), resetScroll: false })
  return (
    <>
      <form
        className="own-question"
        onSubmit={(event) => {
          event.preventDefault()
          ask()
        }}
      >
        <Select
          label={t('web.own.money.of')}
          value={money}
          onChange={setMoney}
          options={[
            { value: FREE, label: t('web.own.money.free') },
            ...pledges.map((p) => ({
              value: p.key,
              label: [amountText(translator, p) ?? p.capability.name, p.mission?.code]
                .filter(Boolean)
                .join(t('web.separator')),
            })),
          ]}
        />
        <Select
          label={t('web.own.money.most')}
          value={most}
          onChange={setMost}
          options={MOSTS.map((one) => ({ value: String(one), label: number(one) }))}
        />
        <button type="submit" className="button primary">
          {t('web.match.compute')}
        </button>
      </form>
      {asked.money !== undefined && <Unlocks money={asked.money} most={asked.most ?? MOSTS[1]} />}
    </>
  )
}
