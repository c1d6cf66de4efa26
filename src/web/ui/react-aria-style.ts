/**
 * React Aria adds a style element for touch unless one of its id is there; our policy forbids inline styles,
 * so an empty element takes the id and base.css carries the rule.
 */
export function forestallInlineStyle(): void {
  const taken = document.createElement('meta')
  taken.id = 'react-aria-pressable-style'
  document.head.append(taken)
}
