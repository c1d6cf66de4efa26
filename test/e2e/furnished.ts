import type { Ctx } from '../../src/app/context.ts'
import { addOrganisation } from '../../src/app/access/add-organisation.ts'
import { jobsOf } from '../../src/app/match/jobs.ts'
import { askRun } from '../../src/app/match/run.ts'
import { proposeVariation } from '../../src/app/requirement/propose-variation.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { arranging } from '../support/arrangement-acts.ts'
import { seedParties } from '../support/arrangement.ts'
import { EDITOR, published } from '../support/edition.ts'
import type { Actor } from '../support/people.ts'
import { OFFER } from '../support/pledges.ts'
import { furnishReview } from './furnished-review.ts'
import { openHouse, type House } from './house.ts'

const REQUIREMENT = 'unamid-military-utility-helicopter-2008'

/** Somebody for whom each room has something to show, and where those rooms are. */
export interface Furnished {
  readonly house: House
  readonly people: Readonly<
    Record<'owner' | 'centre' | 'secretariat' | 'party' | 'group' | 'manager' | 'mission', Actor>
  >
  /** Addresses by name, with whoever is best suited to look at them; null for anyone. */
  readonly rooms: Readonly<Record<string, readonly [Actor | null, string]>>
}

/** A house in which each room has something in it: editions, a pledge, an arrangement, a variation, people. */
export async function openFurnished(): Promise<Furnished> {
  const house = await openHouse()
  const { ctx } = house.register
  await seedParties(ctx.store.db)
  const names = { en: 'Exercise centre' }
  await addOrganisation(ctx, { code: 'X-CENTRE', kind: 'TRAINING_CENTRE', names, source: null })
  const people = {
    owner: await house.person({ organisation: 'ETH' }),
    secretariat: await house.person({ organisation: 'UN-DPKO' }),
    party: await house.person({ organisation: 'EXERCISE-A' }),
    mission: await house.person({ organisation: 'UNAMID' }),
    centre: await house.person({ organisation: 'X-CENTRE' }),
    group: await house.person({ organisation: 'UN-SC-WGPKO' }),
    manager: await house.person({ organisation: 'GHA', level: 'MANAGER', administrator: true }),
  }
  const as = ({ viewer, person }: Actor): Ctx => ({ ...ctx, viewer, actor: `person:${person}` })
  const secretariat = { ...ctx, viewer: EDITOR }
  const texts = { title: { en: 'Gap list' }, introduction: { en: 'Exercise.\n\nSecond paragraph.' } }
  const first = await published(secretariat, texts)
  const second = await published(secretariat, { ...texts, asOf: '2010-08-31', supersedes: first })
  await reviseRequirement(secretariat, {
    requirement: REQUIREMENT,
    read: 0,
    kind: 'CORRECTION',
    standards: [{ attribute: 'payload', operator: 'AT_LEAST', values: ['2'], unit: 't', mandatory: true }],
    reason: 'exercise',
  })
  const { key: pledge } = await registerPledge(as(people.owner), { ...OFFER, note: 'Exercise' })
  await proposeVariation(as(people.owner), {
    requirement: REQUIREMENT,
    attribute: 'payload',
    operator: 'AT_LEAST',
    values: ['1.5'],
    unit: 't',
    pledge,
    reason: 'The heat.',
  })
  const { propose, allAgree } = arranging(() => ({ store: ctx.store }))
  const agreed = await propose()
  await allAgree(agreed)
  const proposed = await propose({ from: '2027-02-01', note: null })
  const ran = async (seed: number): Promise<string> => {
    const { id } = await askRun(as(people.secretariat), { engine: 'greedy', work: 100_000, seed })
    await jobsOf(ctx.store).find(as(people.secretariat), id)?.done
    return id
  }
  const [run, otherRun] = [await ran(1), await ran(2)]
  const review = await furnishReview(as(people.group), as(people.secretariat))
  const gap = 'gap=UNOCI%2Funiformed'
  const line = 'line=UNAMID%2Fmilitary-utility-helicopter'
  return {
    house,
    people,
    rooms: {
      list: [null, '/'],
      otherDay: [null, '/?asOf=2010-07-29&knownAt=2010-07-31&reading=all'],
      private: [people.owner, '/?pledges=visible&reading=all'],
      empty: [null, '/?q=submarine&domain=POLICE'],
      error: [null, '/?asOf=2010-02-30'],
      trace: [people.secretariat, `/?${line}`],
      start: [people.owner, '/start'],
      startDesk: [people.secretariat, '/start'],
      startAnyone: [null, '/start'],
      own: [people.owner, '/own?money=free&most=2000'],
      ownDesk: [people.secretariat, '/own'],
      ownMission: [people.mission, '/own'],
      ownCentre: [people.centre, '/own'],
      help: [people.owner, `/own/help/${pledge}`],
      map: [null, '/map'],
      mapChosen: [null, '/map?area=africa&mission=UNAMID&reading=all'],
      missions: [null, '/missions'],
      mission: [null, '/missions/MONUSCO'],
      calendar: [null, '/calendar?since=2010-05-01'],
      calendarMonth: [people.group, '/calendar?view=month&month=2010-11&asOf=2010-08-01'],
      programme: [people.group, '/calendar/programme'],
      subscribe: [people.group, '/calendar/subscribe'],
      agree: [people.group, '/reviews/new?mission=UNOCI&on=2010-11-18'],
      review: [people.group, `/reviews/${review}`],
      session: [people.group, `/reviews/${review}/session`],
      sessionGap: [people.secretariat, `/reviews/${review}/session?gap=military-utility-helicopter`],
      sessionAnyone: [null, `/reviews/${review}/session`],
      actions: [people.group, '/actions?asOf=2011-01-05'],
      action: [people.group, '/actions/wg2010-19'],
      documents: [people.secretariat, '/documents'],
      issue: [people.secretariat, `/documents/issue?paper=review&of=${review}&part=summary`],
      reach: [null, '/missions/UNAMID/reach?situation=difference&site=kutum'],
      reachUnknown: [null, '/missions/UNOCI/reach?asOf=2010-12-15'],
      reachNone: [null, '/missions/UNIFIL/reach'],
      editions: [null, '/editions'],
      edition: [null, `/editions/${first}`],
      diff: [null, `/editions/${second}/diff/${first}`],
      compose: [people.secretariat, '/editions/compose'],
      pledges: [people.owner, '/pledges'],
      pledge: [people.owner, `/pledges/${pledge}`],
      pledgeDesk: [people.secretariat, `/pledges/${pledge}`],
      newPledge: [people.owner, '/pledges/new'],
      editPledge: [people.owner, `/pledges/${pledge}/edit`],
      announce: [people.secretariat, '/pledges/announce'],
      arrangements: [people.party, '/arrangements'],
      arrangement: [people.party, `/arrangements/${agreed}`],
      proposedArrangement: [people.party, `/arrangements/${proposed}`],
      newArrangement: [people.party, '/arrangements/new'],
      matching: [people.secretariat, '/matching'],
      matchingAnyone: [null, '/matching'],
      matchRun: [people.secretariat, `/matching/${run}`],
      matchWhyNot: [people.secretariat, `/matching/${run}?${gap}`],
      matchForGap: [people.secretariat, '/matching?need=MONUSCO%2Fexperts-on-mission'],
      matchRunForGap: [people.secretariat, `/matching/${run}?need=MONUSCO%2Fexperts-on-mission`],
      matchCompare: [people.secretariat, `/matching/compare?first=${run}&second=${otherRun}`],
      exchange: [people.owner, '/exchange'],
      quarantine: [null, '/quarantine'],
      ledger: [null, '/ledger'],
      ledgerEntry: [null, '/ledger?entry=1&slice=exchange'],
      signIn: [null, '/sign-in'],
      welcome: [null, '/welcome'],
      invitation: [null, '/invitation'],
      recovery: [null, '/recovery'],
      account: [people.owner, '/account'],
      accountAnyone: [null, '/account'],
      people: [people.manager, '/people'],
      listGrouped: [null, `/?group=region&against=${first}&asOf=2010-08-31`],
      settings: [null, '/settings'],
      notFound: [null, '/no-such-page'],
    },
  }
}

/** An address in a language. */
export const inLanguage = (address: string, language: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
