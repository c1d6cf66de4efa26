import path from 'node:path'
import { LANGUAGES } from '../../core/language.ts'
import type { Names } from '../../store/schema/base.ts'
import { orNull, readCsv, yes, type CsvRow } from './csv-file.ts'

/** `name_en`, `name_fr` … of a row, as names by language; empty ones left out. */
function names(row: CsvRow): Names {
  const found: Record<string, string> = {}
  for (const language of LANGUAGES) if (row[`name_${language}`]) found[language] = row[`name_${language}`]!
  return found
}

const list = (text: string | undefined): string[] => (text ? text.split('+') : [])

/** Reference data as shipped in `data/reference`, ready to append. */
export async function referenceRows(dir: string) {
  const csv = (name: string): Promise<CsvRow[]> => readCsv(path.join(dir, 'reference', `${name}.csv`))
  const [sources, organisations, memberships, aliases, capabilities, missions] = (await Promise.all(
    ['sources', 'organisations', 'memberships', 'aliases', 'capabilities', 'missions'].map(csv),
  )) as [CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[]]
  return {
    source: sources.map((r) => ({
      id: r['id']!,
      title: r['title']!,
      publisher: orNull(r['publisher']),
      published_on: orNull(r['published_on']),
      url: orNull(r['url']),
      note: orNull(r['note']),
    })),
    organisation: organisations.map((r) => ({
      code: r['code']!,
      kind: r['kind']!,
      iso2: orNull(r['iso2']),
      iso3: orNull(r['iso3']),
      m49: orNull(r['m49']),
      m49_region: orNull(r['m49_region']),
      m49_subregion: orNull(r['m49_subregion']),
      names: names(r),
      member_since: orNull(r['member_since']),
      source: r['source']!,
      verified: yes(r['verified']),
      note: orNull(r['note']),
    })),
    membership: memberships.map((r) => ({
      organisation: r['organisation']!,
      body: r['body']!,
      from_on: orNull(r['from']),
      until_on: orNull(r['until']),
      source: r['source']!,
      verified: yes(r['verified']),
      note: orNull(r['note']),
    })),
    organisation_alias: aliases.map((r) => ({
      name: r['name']!,
      organisation: r['organisation']!,
      source: orNull(r['source']),
    })),
    capability: capabilities.map((r, position) => ({
      code: r['code']!,
      parent: orNull(r['parent']),
      domain: r['domain']!,
      unit: r['unit']!,
      additive: yes(r['additive']),
      names: names(r),
      name_review: list(r['name_review']),
      paragraph: orNull(r['paragraph']),
      source: r['source']!,
      note: orNull(r['note']),
      position,
    })),
    mission: missions.map((r) => ({
      code: r['code']!,
      names: names(r),
      host: list(r['host']),
      headquarters: orNull(r['headquarters']),
      starts_printed: orNull(r['starts_printed']),
      starts_on: orNull(r['starts_on']),
      ends_printed: orNull(r['ends_printed']),
      ends_on: orNull(r['ends_on']),
      source: orNull(r['source']),
      verified: yes(r['verified']),
      note: orNull(r['note']),
    })),
  }
}
