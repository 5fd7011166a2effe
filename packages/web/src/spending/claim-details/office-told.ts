import type { ClaimContent_ClaimFragment } from '../../gql/graphql'
import type { ClaimTold } from './claim-details.tsx'

type Content = Pick<
  ClaimContent_ClaimFragment,
  'vouchers' | 'bearer' | 'justifications' | 'reception' | 'travel' | 'event' | 'other'
>

/** The office links to people; what is shown of a claim has their names. */
export function officeTold(claim: Content, payeeRole: ClaimTold['payeeRole']): ClaimTold {
  const { vouchers, bearer, justifications, reception, travel, event, other } = claim
  return {
    vouchers,
    bearer,
    payeeRole,
    justifications,
    event,
    other,
    reception: reception && {
      ...reception,
      hosts: reception.hosts.map(({ name }) => name ?? '—'),
      listSignedBy: reception.listSignedBy && (reception.listSignedBy.name ?? '—'),
    },
    travel: travel && { ...travel, traveller: travel.traveller.name ?? '—' },
  }
}
