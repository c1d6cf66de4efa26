import type { ReactNode } from 'react'
import type { StandardView } from '../../contract/requirement.ts'
import type { Translator } from '../../i18n/translator.ts'
import { useTranslator } from '../ui/translator.ts'

/** A standard in words: `Payload: at least 2 t`; of yes or no, `Armed: yes`. */
export function standardWords({ t, maybe }: Translator, s: Omit<StandardView, 'source'>): string {
  const operator = s.operator === 'ONE_OF' && s.values.length === 1 ? [] : [t(`kind.operator.${s.operator}`)]
  const unit = s.unit === null ? [] : [maybe(`kind.amount.${s.unit}`) ?? s.unit]
  const values = s.values.map((v) => maybe(`kind.value.${v}`) ?? v).join(', ')
  const what = maybe(`kind.attribute.${s.attribute}`) ?? s.attribute
  return t('web.pair', { what, more: [...operator, values, ...unit].join(' ') })
}

/** What each unit must be able to do. */
export function StandardList({ standards }: { readonly standards: readonly StandardView[] }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  if (standards.length === 0) return <p className="soft">{t('web.requirement.standards.none')}</p>
  return (
    <>
      <p className="soft">{t('web.requirement.standards.count', { n: standards.length })}</p>
      <ul className="notes standards">
        {standards.map((s) => (
          <li key={`${s.attribute}/${s.operator}`}>
            {standardWords(translator, s)}{' '}
            <span className="mark-word">
              {t(s.mandatory ? 'web.requirement.mandatory' : 'web.requirement.tolerable')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
