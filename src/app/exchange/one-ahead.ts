/**
 * Begins with an item, and while the rest of the work on it goes on, has the next item made ready; never works on two
 * at once. The first failure, of either side, is thrown after the work under way has ended: nothing runs on behind the
 * caller's back.
 */
export async function oneAhead<T>(
  items: AsyncIterable<T>,
  begin: (item: T) => Promise<() => Promise<void>>,
): Promise<void> {
  let underWay: Promise<void> = Promise.resolve()
  try {
    for await (const item of items) {
      await underWay
      const rest = await begin(item)
      underWay = rest()
      // Until it is awaited, its failure is nobody's.
      underWay.catch(() => {})
    }
  } finally {
    await underWay.catch(() => {})
  }
  await underWay
}
