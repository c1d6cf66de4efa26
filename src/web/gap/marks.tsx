import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'
import { remarkText } from './remark-text.ts'

interface Props {
  readonly about: 'requirement' | 'figure' | 'gap'
  readonly line: GapLineView
}

/** Remarks in a word beside the figure that they are about; the sentence stands under "remarks". */
export function Marks({ about, line }: Props): ReactNode {
  const translator = useTranslator()
  return line.remarks
    .filter(({ code }) => code.startsWith(`${about}.`))
    .map((remark) => {
      const word = translator.maybe(`web.mark.${remark.code}`)
      return word === null ? null : (
        <span key={remark.code} className="mark-word" title={remarkText(translator, remark)}>
          {word}
        </span>
      )
    })
}
