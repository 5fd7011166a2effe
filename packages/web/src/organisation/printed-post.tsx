import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { Particulars } from '../ui/particulars.tsx'

const printedPostOf = graphql(`
  fragment PrintedPost_appointment on Appointment {
    id
    post
    unit {
      id
    }
  }
`)

interface PrintedPostProps {
  printedPost: string | null
  reading: string | null
  posts: readonly FragmentType<typeof printedPostOf>[]
}

/** The post as the notice prints it, and what it is read as: the posts that are held in a unit of the county. */
export function PrintedPost({ printedPost, reading, posts }: PrintedPostProps) {
  const { t } = useTranslation()
  if (!printedPost) return null
  const inUnits = unmask(printedPostOf, posts).filter(({ unit }) => unit)
  return (
    <Particulars
      pairs={[
        [
          t('person.printed'),
          <span key="printed" lang="zh-CN">
            {printedPost}
          </span>,
        ],
        ...(inUnits.length > 0
          ? [
              [
                t('person.normalised'),
                <>
                  {inUnits.map(({ post }) => t(`post.${post}`)).join(t('comma'))}
                  {reading && (
                    <span className="meta">
                      {' '}
                      {t('person.readAs')} <BasisLink id={reading} />
                    </span>
                  )}
                </>,
              ] satisfies [string, React.ReactNode],
            ]
          : []),
      ]}
    />
  )
}
