import { can, COUNTY_WIDE, type Circumstances, type CivilDate } from '@lianzhao/domain'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import type { Known } from './known.ts'

/** Whether somebody may know who holds which post. */
export const readsOrganisation = ({ by, organisation }: Circumstances): boolean =>
  can(organisation, by, 'READ_ORGANISATION', COUNTY_WIDE) !== undefined

/** The organisation as it was known on a day, today unless one is named; undefined for whoever may not know it. */
export async function readableKnown(context: Context, asOf?: string | null): Promise<Known | undefined> {
  const { circumstances, organisation } = required(context)
  if (!readsOrganisation(circumstances)) return undefined
  return context.loaders.known((asOf as CivilDate | null | undefined) ?? organisation.on)
}

/** The organisation as it is known now; for what was reached through a record that the reader may see. */
export const knownNow = (context: Context): Promise<Known> => context.loaders.known(required(context).organisation.on)
