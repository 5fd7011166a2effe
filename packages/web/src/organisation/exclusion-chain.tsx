import { graphql, unmask, type FragmentType } from '../gql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { MarkShape } from '../ui/marks.tsx'
import { usePostName } from './post-name.tsx'

export const exclusionChain = graphql(`
  fragment ExclusionChain_exclusion on Exclusion {
    team {
      code
    }
    sentence
    basis {
      id
      citation
    }
    appointment {
      id
      ...PostName_appointment
    }
  }
`)

/** From the post to what it excludes, with the clause or reading it rests on. */
export function ExclusionChain({ exclusion: masked }: { exclusion: FragmentType<typeof exclusionChain> }) {
  const nameOf = usePostName()
  const { sentence, basis, appointment } = unmask(exclusionChain, masked)
  return (
    <p>
      {appointment && (
        <>
          {nameOf(appointment)} <MarkShape mark="leads" />{' '}
        </>
      )}
      {sentence}{' '}
      <span className="meta" title={basis.citation}>
        (<BasisLink id={basis.id} />)
      </span>
    </p>
  )
}
