/** Exit codes of the command; also listed in `gaplist --help`. */
export const EXIT = {
  ok: 0,
  /** A refusal: what was asked for does not exist or cannot be done; the message says what to do. */
  problem: 1,
  /** The command line, or the problem that is to be matched, was not understood. */
  usage: 2,
  /** The ledger does not verify. */
  broken: 3,
  /** The import went through, with rows in quarantine. */
  quarantined: 4,
  /** A fault of the program. */
  internal: 70,
  interrupted: 130,
} as const
