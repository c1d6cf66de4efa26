/** Breadth of a text in Latin letters: those of Chinese are twice as wide. */
export const breadth = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)

/** Lines that a text takes in a column of so many characters. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / width)), 0)
