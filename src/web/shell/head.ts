import { useLocation, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LANGUAGES } from '../../core/language.ts'
import { useTranslator } from '../ui/translator.ts'

/** What search engines and feeds read of a page: what the site is, this page's own address, and it in other languages. */
export function useHead(): void {
  const { t } = useTranslator()
  const page = useLocation({ select: ({ pathname }) => pathname })
  const asked = useSearch({ from: '__root__' }).lang
  const about = t('web.site.about')
  useEffect(() => {
    const address = (lang: string): string => `${location.origin}${page}?lang=${lang}`
    document.querySelector('meta[name="description"]')?.setAttribute('content', about)
    for (const old of document.head.querySelectorAll('link[rel="canonical"], link[hreflang]')) old.remove()
    const add = (rel: string, href: string, hreflang?: string): void => {
      const link = document.createElement('link')
      Object.assign(link, { rel, href, ...(hreflang && { hreflang }) })
      document.head.append(link)
    }
    // Its own address: without a language it is the one for all readers.
    add('canonical', asked ? address(asked) : `${location.origin}${page}`)
    for (const one of LANGUAGES) add('alternate', address(one), one)
    add('alternate', `${location.origin}${page}`, 'x-default')
  }, [about, asked, page])
}
