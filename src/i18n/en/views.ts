/** The window in which views of the gap list are saved, renamed and deleted. */
export const views = {
  'web.views.name': 'Name of the view',
  'web.views.save': 'Save',
  'web.views.none': 'No view has been saved yet.',
  'web.views.about':
    'Views are kept in this browser, for whoever is signed in. A link takes one anywhere: whoever opens it sees the same question, with what they may see.',
  'web.views.taken': 'Another view has this name.',
  'web.views.nameless': 'Give the view a name.',
  'web.views.link': 'Copy link',
  'web.views.copied': 'Copied',
  'web.views.delete': 'Delete',
  'web.views.deleted': '“{name}” was deleted.',
  'web.views.undo': 'Undo',
} as const
