const KNOWN_BASIS = "'PUBLISHED' | 'AS_OF' | 'RECORDED'"

type Columns = Record<string, string>

/**
 * The tables that schema.ts declares, read from its text, as types are gone at run time: table, column, and type
 * in words (`number | null`, `json`, `number generated`).
 */
export function declaredTables(text: string): Record<string, Columns> {
  const interfaces = new Map<string, Columns>()
  for (const [, name, parents = '', body] of text.matchAll(
    /^(?:export )?interface (\w+)(?:\s+extends\s+([\w,\s]+?))? \{\n(.*?)^\}/gms,
  )) {
    const inherited = parents.split(',').flatMap((p) => Object.entries(interfaces.get(p.trim()) ?? {}))
    const own = [...body!.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, column, type]) => [column!, typeOf(type!)] as const)
    interfaces.set(name!, Object.fromEntries([...inherited, ...own]))
  }
  const tables = Object.entries(interfaces.get('Tables') ?? {})
  return Object.fromEntries(tables.map(([table, name]) => [table, interfaces.get(name)!]))
}

function typeOf(type: string): string {
  if (type === KNOWN_BASIS) return 'known_basis'
  if (type.startsWith('Json<')) return type.endsWith(' | null>') ? 'json | null' : 'json'
  const generated = /^Generated<(.+)>$/.exec(type)
  if (generated) return `${generated[1]} generated`
  return type.replace(/^Instant\b/, 'string')
}
