import type { CivilDate } from '@lianzhao/domain'
import { required } from './access/required.ts'
import type { Context } from './context.ts'
import type { AsOf } from './matters-as-of.ts'

/** The day that a query names; undefined for today, of which the tables themselves tell. */
export function dayAskedFor(context: Context, asOf: string | null | undefined): AsOf | undefined {
  const { organisation } = required(context)
  return asOf == null || asOf === organisation.on ? undefined : context.loaders.asOf(asOf as CivilDate)
}

/** The organisation by which a matter waits for somebody: that of the day of which it tells. */
export const organisationOf = async (context: Context, asOf: AsOf | undefined) =>
  asOf ? (await context.loaders.known(asOf.on)).organisation : required(context).organisation
