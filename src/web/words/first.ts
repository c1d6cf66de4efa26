/** Catalogue files (`src/i18n/<language>/`) that the first page needs; others come with the room that needs them. */
export const FIRST = ['web', 'terms', 'remark', 'live', 'list', 'first'] as const
