import { COST_KINDS } from './problem.ts'

/** Number of kinds of bills, in the order of `COST_KINDS`. */
export const KINDS = COST_KINDS.length

/**
 * The match problem in numbers alone: what engines see. Lines want offers; an offer serves a line as a pair, from one
 * of the pair's starts (an option); an option needs sources of some size and has bills to be paid from accounts.
 * Lines, offers and accounts keep the order of requirements, offers and funds; sources are the lots, then the courses.
 * The rules that an engine must keep: an offer serves once (offer once); the sizes on a line stay within its quota, in
 * every month or in all (line quota); each need is met whole by one source of its class that is ready at the start,
 * and no source gives more than it has (source capacity); each bill is paid in full by accounts of its purse, and no
 * account gives more than it has (account balance). Everything else has been decided by leaving options out.
 */
export interface Model {
  readonly months: number
  readonly line: {
    readonly count: number
    readonly quota: Int32Array
    /** 1: the quota holds for all packages together; 0: for those active in a month. */
    readonly inAll: Uint8Array
    /** Lines of one family compete for similar offers: a hint for searches. */
    readonly family: Int32Array
    /** Pairs of line r: from[r] to until[r] − 1. */
    readonly from: Int32Array
    readonly until: Int32Array
  }
  readonly offer: { readonly count: number; readonly size: Int32Array }
  readonly pair: {
    readonly count: number
    readonly line: Int32Array
    readonly offer: Int32Array
    /** The month after the last. */
    readonly end: Uint8Array
    readonly group: Int32Array
    /** Options of pair p: options[p] to options[p + 1] − 1, by ascending start. */
    readonly options: Int32Array
  }
  readonly option: {
    readonly count: number
    readonly start: Uint8Array
    /** What the objective gains: a whole number, positive but for pairs that are kept whatever they are worth. */
    readonly value: Int32Array
  }
  /** What pairs have in common: needs and bills. */
  readonly group: {
    readonly count: number
    /** Needs of group g: needs[g] to needs[g + 1] − 1, each a class of sources. */
    readonly needs: Int32Array
    readonly needClass: Int32Array
    /** Purse of bill k of group g at g × KINDS + k; −1 where nothing is to be paid. */
    readonly purse: Int32Array
    /** The bill, and what each month of the stay adds. */
    readonly fixed: Float64Array
    readonly monthly: Float64Array
  }
  /** A class: the sources of a base, without those blocked for a destination. */
  readonly class: { readonly count: number; readonly base: Int32Array; readonly block: Int32Array }
  /** A base: sources that can serve one need of this size, by readiness. */
  readonly base: {
    readonly count: number
    readonly size: Int32Array
    readonly first: Int32Array
    readonly source: Int32Array
  }
  readonly source: {
    readonly count: number
    readonly capacity: Int32Array
    /** First start that it can serve. */
    readonly ready: Uint8Array
    /** Sources of one sort answer the same needs. */
    readonly sort: Int32Array
    readonly blocks: number
    /** 1 at s × blocks + b where source s may not serve destination b. */
    readonly blocked: Uint8Array
  }
  /** A purse: accounts that may pay one kind of bill. */
  readonly purse: { readonly count: number; readonly first: Int32Array; readonly account: Int32Array }
  readonly account: { readonly count: number; readonly amount: Float64Array }
}

/** A part of a bill that an account pays. */
export interface Payment {
  readonly kind: number
  readonly account: number
  readonly amount: number
}

/** One package in numbers. */
export interface Placed {
  readonly line: number
  readonly offer: number
  readonly start: number
  readonly end: number
  readonly sources: readonly number[]
  readonly payments: readonly Payment[]
}

/** Arrays that grow while a model is made. */
export class Growing<A extends Int32Array | Uint8Array | Float64Array> {
  array: A
  length = 0
  readonly #make: (size: number) => A
  constructor(make: (size: number) => A) {
    this.#make = make
    this.array = make(1024)
  }
  push(value: number): void {
    if (this.length === this.array.length) {
      const wider = this.#make(this.length * 2)
      wider.set(this.array)
      this.array = wider
    }
    this.array[this.length] = value
    this.length += 1
  }
  /** What was pushed, without the room kept for more. */
  done(): A {
    return this.array.slice(0, this.length) as A
  }
}
