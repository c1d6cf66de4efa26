/** Amounts below this are noise of floating point: a thousandth of a dollar. */
export const PENNY = 1e-6
