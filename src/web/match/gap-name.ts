import { useCapabilities } from '../gap/queries.ts'

/** What a line of the gap list is called: its mission, and its capability in the reader's language. */
export function useGapName(): (line: string) => string {
  const names = new Map(useCapabilities().map((c) => [c.code, c.name]))
  return (line) => {
    const [mission = '', capability = ''] = line.split('/')
    return `${mission} · ${names.get(capability) ?? capability}`
  }
}
