import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

const CREATED = /(<dcterms:(created|modified)[^>]*>)[^<]*/g
const PROPERTIES = 'docProps/core.xml'

/** A package whose own dates are those of the paper, so that one tree gives the same bytes at any time. */
export function stillZip(bytes: Uint8Array, day: string, language?: string): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12)
  const out: Zippable = {}
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1)))
    out[name] = [name === PROPERTIES ? dated(content, day, language) : content, { mtime, level: 6 }]
  return zipSync(out)
}

function dated(content: Uint8Array, day: string, language?: string): Uint8Array {
  const xml = strFromU8(content).replaceAll(CREATED, `$1${day}T00:00:00Z`)
  if (!language || xml.includes('<dc:language>')) return strToU8(xml)
  return strToU8(xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`))
}
