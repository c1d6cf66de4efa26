import type { ReactNode } from 'react'

/** Notes are kept in the language in which the editors wrote them. */
export const Original = ({ text }: { readonly text: string }): ReactNode => <bdi lang="en">{text}</bdi>
