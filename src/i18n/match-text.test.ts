import { expect, test } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { matchText } from './match-text.ts'
import { translator } from './translator.ts'
import { zh } from './zh.ts'

const stay = { code: 'STAY', params: { from: 3, first: 5, lead: 2, end: 8, have: 3, need: 6, short: 3 } }
const earlier = { code: 'OFFER_EARLIER', params: { offer: 'o1', to: 2, have: 1200 } }
const calendar = (month: number): string => `M${month}`

test('a month stands by its name where the calendar is known; amounts beside it stay figures', () => {
  const said = matchText(translator('en', en), 'fault', stay, undefined, calendar)
  expect(said).toContain(
    'from month 3 (M3), there from month 5 (M5) (lead time 2) until month 8 (M8): 3 months, 6 needed',
  )
  expect(matchText(translator('zh', zh), 'fault', stay, undefined, calendar)).toContain('自第3个月（M3）起')
  expect(matchText(translator('ar', ar), 'remedy', earlier, undefined, calendar)).toContain('2 (M2)')
})

test('without a calendar months are counted', () => {
  expect(matchText(translator('en', en), 'remedy', earlier)).toContain('from month 2 instead of 1,200')
  expect(matchText(translator('zh', zh), 'remedy', earlier)).toContain('从第1,200个月提前到第2个月')
})
