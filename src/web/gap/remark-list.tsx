import type { ReactNode } from 'react'
import type { RemarkView } from '../../contract/common.ts'
import { useTranslator } from '../ui/translator.ts'
import { remarkText } from './remark-text.ts'

export function RemarkList({ remarks }: { readonly remarks: readonly RemarkView[] }): ReactNode {
  const translator = useTranslator()
  return (
    <ul className="remark-list">
      {remarks.map((remark) => (
        <li key={remark.code}>{remarkText(translator, remark)}</li>
      ))}
    </ul>
  )
}
