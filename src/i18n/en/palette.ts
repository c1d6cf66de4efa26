/** The window that goes anywhere. */
export const palette = {
  'web.palette.search': 'Room, mission, capability or action',
  'web.palette.capabilities': 'Capabilities',
  'web.palette.actions': 'Actions',
  'web.palette.none': 'Nothing fits. Try another word.',
} as const
