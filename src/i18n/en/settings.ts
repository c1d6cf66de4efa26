/** The words of the settings. */
export const settings = {
  'web.settings.lead': 'How this site looks and speaks to you. These choices are kept in this browser.',
  'web.settings.time': 'Days and times',
  'web.settings.time.utc': 'Days are calendar days, the same for every reader. Times of day are shown in UTC.',
  'web.settings.time.here': 'Your device is set to {zone}: {here} there is {utc} UTC.',
  'web.settings.keys': 'Keyboard',
  'web.settings.keys.about':
    'Every control can be reached with the Tab key. Shortcuts of a single character can be switched off in their list.',
  'web.settings.news': 'Being told',
  'web.settings.news.about':
    'Pages that are open take up changes by themselves. When mandates end and reviews fall due is in the calendar.',
  'web.settings.safety': 'Signing in',
  'web.settings.safety.about':
    'Passkeys, the second factor, the password, keys for programs and open sessions are in your account.',
} as const
