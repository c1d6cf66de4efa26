/** When the page has loaded and has nothing else to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = (): void => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 3_000 })
      else setTimeout(resolve, 1_000)
    }
    if (document.readyState === 'complete') wait()
    else addEventListener('load', wait, { once: true })
  })
