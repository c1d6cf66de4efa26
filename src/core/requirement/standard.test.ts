import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ATTRIBUTES } from './attribute.ts'
import { attributeFit, offerFit, type AcceptedVariation, type Offered, type Standard } from './standard.ts'

const asks = (
  attribute: string,
  operator: Standard['operator'],
  values: string[],
  unit: string | null = null,
): Standard => ({
  attribute,
  operator,
  values,
  unit,
  mandatory: true,
  source: 's',
})
const payload = asks('payload', 'AT_LEAST', ['2000'], 'kg')
const says = (attribute: string, value: string, unit: string | null = null): Offered => ({ attribute, value, unit })
const fit = (standard: Standard, ...offered: Offered[]) => {
  const { fit: found, reason } = attributeFit(standard, offered)
  return [found, reason]
}

describe('an attribute of an offer', () => {
  test.each([
    ['2000', 'kg', 'MET', 'fit.met'],
    ['1999.999', 'kg', 'NOT_MET', 'fit.less'],
    ['2', 't', 'MET', 'fit.met'],
    ['1.999', 't', 'NOT_MET', 'fit.less'],
    ['2000', 'lb', 'UNKNOWN', 'fit.unit_differs'],
    ['2000', null, 'UNKNOWN', 'fit.unit_differs'],
    ['2000', 'km', 'UNKNOWN', 'fit.unit_differs'],
    ['about 2000', 'kg', 'UNKNOWN', 'fit.unreadable'],
    ['2,000', 'kg', 'UNKNOWN', 'fit.unreadable'],
    ['', 'kg', 'UNKNOWN', 'fit.unreadable'],
    ['-2000', 'kg', 'UNKNOWN', 'fit.unreadable'],
    ['1e9', 'kg', 'UNKNOWN', 'fit.unreadable'],
  ])('of %s %s against at least 2,000 kg is %s (%s)', (value, unit, found, reason) => {
    expect(fit(payload, says('payload', value, unit))).toEqual([found, reason])
  })

  test('may be stated in another unit than the standard, whichever of the two is the larger', () => {
    const tonnes = asks('payload', 'AT_LEAST', ['2'], 't')
    expect(fit(tonnes, says('payload', '2000', 'kg'))).toEqual(['MET', 'fit.met'])
    expect(fit(tonnes, says('payload', '1999', 'kg'))).toEqual(['NOT_MET', 'fit.less'])
    expect(fit(tonnes, says('payload', '2', 'km'))).toEqual(['UNKNOWN', 'fit.unit_differs'])
  })

  test('that is not stated is unknown, never met', () => {
    expect(fit(payload, says('radius', '9999', 'km'))).toEqual(['UNKNOWN', 'fit.not_stated'])
  })

  test('may have a most', () => {
    const beds = asks('in-patient-beds', 'AT_MOST', ['20'], 'bed')
    expect(fit(beds, says('in-patient-beds', '20', 'bed'))).toEqual(['MET', 'fit.met'])
    expect(fit(beds, says('in-patient-beds', '20.001', 'bed'))).toEqual(['NOT_MET', 'fit.more'])
  })

  test('stated twice counts by the less favourable', () => {
    expect(fit(payload, says('payload', '3000', 'kg'), says('payload', '1', 't'))).toEqual(['NOT_MET', 'fit.less'])
    const night = asks('night-capability', 'ONE_OF', ['yes'])
    expect(fit(night, says('night-capability', 'yes'), says('night-capability', 'no'))).toEqual([
      'NOT_MET',
      'fit.not_among',
    ])
  })

  test('of yes or no takes nothing else', () => {
    const night = asks('night-capability', 'ONE_OF', ['yes'])
    expect(fit(night, says('night-capability', 'yes'))).toEqual(['MET', 'fit.met'])
    expect(fit(night, says('night-capability', 'no'))).toEqual(['NOT_MET', 'fit.not_among'])
    expect(fit(night, says('night-capability', 'partly'))).toEqual(['UNKNOWN', 'fit.unreadable'])
  })

  test('of words fits where one of them is among those asked for', () => {
    const language = asks('language', 'ONE_OF', ['en', 'fr'])
    expect(fit(language, says('language', 'ru'), says('language', 'fr'))).toEqual(['MET', 'fit.met'])
    expect(fit(language, says('language', 'ru'))).toEqual(['NOT_MET', 'fit.not_among'])
  })
})

describe('a variation', () => {
  const lower: AcceptedVariation = { key: 'v', attribute: 'payload', operator: 'AT_LEAST', values: ['1.5'], unit: 't' }
  const by = (...offered: Offered[]) => attributeFit(payload, offered, [lower])

  test('meets what falls short of the standard alone, and says which', () => {
    expect(by(says('payload', '1500', 'kg'))).toMatchObject({ fit: 'MET_BY_VARIATION', variation: 'v' })
    expect(by(says('payload', '1499', 'kg'))).toMatchObject({ fit: 'NOT_MET', variation: null })
    expect(by(says('payload', '2000', 'kg'))).toMatchObject({ fit: 'MET', variation: null })
  })

  test('does not make the unknown known', () => {
    expect(by()).toMatchObject({ fit: 'UNKNOWN' })
    expect(by(says('payload', '1600', 'lb'))).toMatchObject({ fit: 'UNKNOWN' })
  })

  test('of another attribute or operator changes nothing', () => {
    for (const other of [{ attribute: 'radius' }, { operator: 'AT_MOST' as const }])
      expect(attributeFit(payload, [says('payload', '1600', 'kg')], [{ ...lower, ...other }]).fit).toBe('NOT_MET')
  })
})

describe('an offer as a whole', () => {
  const night = { ...asks('night-capability', 'ONE_OF', ['yes']), mandatory: false }

  test('is eligible where every mandatory standard is met; a tolerable one does not stand in the way', () => {
    expect(offerFit([payload, night], [says('payload', '2', 't'), says('night-capability', 'no')])).toMatchObject({
      eligible: true,
      unmet: [],
      unknown: [],
    })
  })

  test('is not eligible where a mandatory one is not met, or not known', () => {
    expect(offerFit([payload, night], [says('payload', '1', 't')])).toMatchObject({
      eligible: false,
      unmet: ['payload'],
    })
    expect(offerFit([payload, night], [])).toMatchObject({ eligible: false, unmet: [], unknown: ['payload'] })
  })

  test('fits a requirement without standards', () => {
    expect(offerFit([], []).eligible).toBe(true)
  })
})

describe('for any numbers', () => {
  const thousandths = fc.nat(999_999_999).map((n) => (n / 1_000).toFixed(3))
  const numeric = fc.constantFrom(...ATTRIBUTES.filter((a) => a.form === 'NUMBER'))
  const case_ = fc.record({
    attribute: numeric,
    operator: fc.constantFrom('AT_LEAST' as const, 'AT_MOST' as const),
    wanted: thousandths,
    offered: thousandths,
    more: thousandths,
  })

  test('the comparison is that of the numbers', () => {
    fc.assert(
      fc.property(case_, ({ attribute, operator, wanted, offered }) => {
        const standard = asks(attribute.key, operator, [wanted], attribute.unit)
        const met = operator === 'AT_LEAST' ? Number(offered) >= Number(wanted) : Number(offered) <= Number(wanted)
        const { fit: found } = attributeFit(standard, [says(attribute.key, offered, attribute.unit)])
        expect(found).toBe(met ? 'MET' : 'NOT_MET')
      }),
    )
  })

  test('a tonne is a thousand kilograms, a week seven days, to the last decimal', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999_999), (whole, wanted) => {
        for (const [attribute, big, small, factor] of [
          ['payload', 't', 'kg', 1_000],
          ['self-sustainment', 'week', 'day', 7],
        ] as const) {
          const standard = asks(attribute, 'AT_LEAST', [String(wanted)], small)
          const one = attributeFit(standard, [says(attribute, String(whole), big)]).fit
          expect(one).toBe(attributeFit(standard, [says(attribute, String(whole * factor), small)]).fit)
        }
      }),
    )
  })

  test('an accepted variation never makes an offer worse, and leaves unknown what was unknown', () => {
    const rank = { UNKNOWN: 0, NOT_MET: 0, MET_BY_VARIATION: 1, MET: 2 }
    fc.assert(
      fc.property(case_, fc.boolean(), ({ attribute, operator, wanted, offered, more }, stated) => {
        const standard = asks(attribute.key, operator, [wanted], attribute.unit)
        const variation = { key: 'v', attribute: attribute.key, operator, values: [more], unit: attribute.unit }
        const said = stated ? [says(attribute.key, offered, attribute.unit)] : []
        const [without, with_] = [attributeFit(standard, said), attributeFit(standard, said, [variation])]
        expect(rank[with_.fit]).toBeGreaterThanOrEqual(rank[without.fit])
        expect(with_.fit === 'UNKNOWN').toBe(without.fit === 'UNKNOWN')
      }),
    )
  })
})
