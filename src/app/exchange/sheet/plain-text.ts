import type { Cell } from 'hucre/xlsx'

/** A cell whose text stays a text though it reads like an error: a run of letters cannot be one. */
export const plainText = (text: string): Pick<Cell, 'value' | 'type' | 'richText'> => ({
  value: text,
  type: 'richText',
  richText: [{ text }],
})
