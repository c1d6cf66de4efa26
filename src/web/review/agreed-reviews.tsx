import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Day } from '../ui/day.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useReviews } from './queries.ts'

/** Reviews for which a day was agreed, those that were held among them. */
export function AgreedReviews(): ReactNode {
  const { t } = useTranslator()
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{t('web.review.agreedOnes')}</h2>
      <Loaded query={useReviews()} rows={2}>
        {({ reviews }) =>
          reviews.length === 0 ? (
            <p>{t('web.review.noneAgreed')}</p>
          ) : (
            <ul className="review-list">
              {reviews.map((review) => (
                <li key={review.key}>
                  <Link to="/reviews/$key" params={{ key: review.key }}>
                    <bdi>{review.mission.code}</bdi> · <Day day={review.on} />
                  </Link>
                  {review.state === 'CANCELLED' && <span className="mark-word">{t('status.review.CANCELLED')}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
