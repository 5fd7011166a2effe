import { can, COUNTY_WIDE, postsWith } from '../access/can.ts'
import type { Circumstances } from '../access/circumstances.ts'
import type { Funding, Organising } from '../access/matrix.ts'
import { refusal, type Refusal } from '../decision.ts'
import { POST_NAMES } from './post-names.ts'

/** Whether somebody may change the organisation or the budget lines like this: empty when they may, otherwise who may instead. */
export function mayAdminister(operation: Organising | Funding, { by, organisation }: Circumstances): Refusal[] {
  if (can(organisation, by, operation, COUNTY_WIDE)) return []
  const posts = postsWith(operation).map((post) => POST_NAMES[post])
  return [
    refusal(
      'NOT_PERMITTED',
      {
        zh: `这件事归${posts.map(({ zh }) => zh).join('或')}办理,您没有相应任职。`,
        en: `This belongs to the ${posts.map(({ en }) => en).join(' or the ')}; you hold no such post.`,
      },
      { remedy: { zh: '由有相应任职的人办理。', en: 'Somebody who holds the post does it.' } },
    ),
  ]
}
