import '../supply/supply.css'
import '../mission/mission.css'
import '../match/match.css'
import './own.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { actingIn, useSession } from '../access/session.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AskedOfUs } from './asked-of-us.tsx'
import { CourseNeeds } from './course-needs.tsx'
import { MissionNeeds } from './mission-needs.tsx'
import { Money } from './money.tsx'
import { OurPledges } from './our-pledges.tsx'
import { Replies } from './replies.tsx'

/** What concerns the organisation that the viewer acts for, and what it can do about it. */
export function OwnPage(): ReactNode {
  const { t } = useTranslator()
  const query = useSession()
  const name = actingIn(query.data)?.name
  useTitle(t('web.nav.own'))
  return (
    <>
      <h1>{t('web.nav.own')}</h1>
      {name && <p className="lead">{name}</p>}
      <Loaded query={query} rows={12}>
        {({ viewer }) => {
          if (!viewer?.organisation) return <NoOrganisation signedIn={viewer !== null} />
          const { role, organisation } = viewer
          if (role === 'MISSION') return <MissionNeeds mission={organisation} />
          if (role === 'SECRETARIAT' || role === 'WORKING_GROUP') return <Desk />
          return (
            <>
              <OurPledges organisation={organisation} />
              {role === 'TRAINING_CENTRE' ? (
                <CourseNeeds organisation={organisation} />
              ) : (
                <AskedOfUs organisation={organisation} />
              )}
              <Replies organisation={organisation} />
              <Money organisation={organisation} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}

/** Whoever acts for no organisation has none to be shown. */
export function NoOrganisation({ signedIn }: { readonly signedIn: boolean }): ReactNode {
  const { t } = useTranslator()
  return (
    <div className="panel">
      <p>{t('web.own.nobody')}</p>
      {!signedIn && (
        <p>
          <Link to="/sign-in">{t('web.access.signIn')}</Link>
        </p>
      )}
    </div>
  )
}

/** The Secretariat and the Working Group look at all organisations: the other rooms are theirs. */
function Desk(): ReactNode {
  const { t } = useTranslator()
  return (
    <div className="panel">
      <p>{t('web.own.desk')}</p>
      <ul>
        {(['/home', '/', '/pledges', '/arrangements', '/matching'] as const).map((to) => (
          <li key={to}>
            <Link to={to}>{t(DESK[to])}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
const DESK = {
  '/home': 'web.nav.home',
  '/': 'web.nav.gaps',
  '/pledges': 'web.nav.pledges',
  '/arrangements': 'web.nav.arrangements',
  '/matching': 'web.nav.matching',
} as const
