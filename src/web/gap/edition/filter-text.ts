import type { EditionView } from '../../../contract/edition.ts'
import { useList } from '../../ui/list.ts'
import { useTranslator } from '../../ui/translator.ts'

/** What an edition holds: the whole list, or only some missions or domains. */
export function useFilterText(): (filter: EditionView['filter']) => string {
  const { t } = useTranslator()
  const list = useList()
  return ({ missions, domains }) => {
    const names = [...missions, ...domains.map((domain) => t(`domain.${domain}`))]
    return names.length === 0 ? t('web.edition.everything') : t('web.edition.only', { names: list(names) })
  }
}
