import type { ReactNode } from 'react'
import { useWhen } from '../history/use-when.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useTrace } from './queries.ts'
import type { GapSearch } from './search.ts'
import { TraceCauses } from '../requirement/trace-causes.tsx'
import { TraceAlso } from './trace-also.tsx'
import { TraceEntries } from './trace-entries.tsx'
import { TraceFigures } from './trace-figures.tsx'
import { TraceMatch } from './trace-match.tsx'
import { TraceParts } from './trace-parts.tsx'
import { TracePledges } from './trace-pledges.tsx'
import { TraceReadings } from './trace-readings.tsx'
import { TraceRequirement } from './trace-requirement.tsx'

interface Props {
  readonly line: string
  readonly pledges: GapSearch['pledges']
  readonly onClose: () => void
}

/** Every figure of one line, to the sources and ledger entries that it rests on. */
export function Trace({ line, pledges, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const query = useTrace(line, { ...useWhen(), pledges })
  const known = query.data?.line
  const title = known ? `${known.mission.code} · ${known.capability.name}` : t('web.sources')
  return (
    <Dialog drawer title={title} onClose={onClose}>
      <Loaded query={query} rows={10}>
        {(trace) => (
          <>
            <TraceReadings trace={trace} />
            <TraceMatch trace={trace} />
            <TraceRequirement trace={trace} />
            <TraceCauses trace={trace} />
            <TraceFigures trace={trace} />
            <TraceParts parts={trace.observations.filter(({ role }) => role === 'PART')} />
            <TraceAlso also={trace.observations.filter(({ role }) => role === 'ALSO')} />
            <TracePledges pledges={trace.pledges} />
            <TraceEntries entries={trace.entries} />
          </>
        )}
      </Loaded>
    </Dialog>
  )
}
