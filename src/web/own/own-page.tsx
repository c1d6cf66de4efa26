import '../supply/supply.css'
import '../match/match.css'
import '../mission/mission.css'
import './own.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { actingIn, useSession } from '../access/session.ts'
import { WhenBanner } from '../history/banner.tsx'
import { isDesk, type Viewer } from '../start/queries.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AskedOfUs } from './asked-of-us.tsx'
import { CourseNeeds } from './course-needs.tsx'
import { MissionNeeds } from './mission-needs.tsx'
import { Money } from './money.tsx'
import { OurPledges } from './our-pledges.tsx'
import { Replies } from './replies.tsx'
import { Overview } from './overview.tsx'
import { Requests } from './requests.tsx'

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
      <WhenBanner />
      <Loaded query={query} rows={12}>
        {({ viewer }) =>
          viewer?.organisation ? (
            <Sections viewer={viewer} organisation={viewer.organisation} />
          ) : (
            <NoOrganisation signedIn={viewer !== null} />
          )
        }
      </Loaded>
    </>
  )
}

function Sections({ viewer, organisation }: { readonly viewer: Viewer; readonly organisation: string }): ReactNode {
  const { role } = viewer
  if (role === 'MISSION')
    return (
      <>
        <MissionNeeds mission={organisation} />
        <Requests owner={organisation} />
      </>
    )
  if (isDesk(viewer))
    return (
      <>
        <Overview />
        <Requests owner={organisation} />
        <Desk />
      </>
    )
  return (
    <>
      {role === 'TRAINING_CENTRE' && <CourseNeeds />}
      <OurPledges organisation={organisation} />
      {role !== 'TRAINING_CENTRE' && <AskedOfUs organisation={organisation} />}
      <Requests owner={organisation} />
      <Replies organisation={organisation} />
      {role !== 'TRAINING_CENTRE' && <Money organisation={organisation} />}
    </>
  )
}

/** Whoever acts for no organisation has none to be shown. */
function NoOrganisation({ signedIn }: { readonly signedIn: boolean }): ReactNode {
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

const ROOMS = [
  { to: '/', text: 'web.nav.gaps' },
  { to: '/pledges', text: 'web.nav.pledges' },
  { to: '/arrangements', text: 'web.nav.arrangements' },
  { to: '/matching', text: 'web.nav.matching' },
  { to: '/editions', text: 'web.nav.editions' },
] as const

/** The Secretariat and the Working Group look at all organisations: the other rooms are theirs. */
function Desk(): ReactNode {
  const { t } = useTranslator()
  return (
    <section aria-labelledby="rooms">
      <h2 id="rooms">{t('web.own.rooms')}</h2>
      <ul className="own-rooms">
        {ROOMS.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{t(text)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
