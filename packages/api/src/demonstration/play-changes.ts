import type { CivilDate } from '@lianzhao/domain'
import { graphql } from 'graphql'
import { CHANGE_ACTS, type Read } from './change-acts.ts'
import { CHANGES, type Change } from './changes.ts'
import { contextAt, momentOf, type Stage } from './stage.ts'

/**
 * Plays the changes of the organisation up to a day, that day included, each time it is called. They come first in the
 * morning, so whatever is decided on money that day is decided on the organisation as changed.
 */
export function changesOn(stage: Stage): (until: CivilDate) => Promise<void> {
  let played = 0
  return async (until) => {
    for (; played < CHANGES.length && CHANGES[played]!.on <= until; played++) {
      const change = CHANGES[played]!
      const sameDay = CHANGES.slice(0, played).filter(({ on }) => on === change.on)
      await playChange(stage, change, 1 + 2 * sameDay.length, `change ${played}`)
    }
  }
}

async function playChange(stage: Stage, change: Change, minutes: number, idempotencyKey: string): Promise<void> {
  const at = momentOf(change.on, minutes)
  const read: Read = async <Data>(source: string, variableValues: object = {}) => {
    const contextValue = await contextAt(stage, change.by, at)
    const result = await graphql({ schema: stage.schema, source, contextValue, variableValues: { ...variableValues } })
    if (!result.data || result.errors) throw new Error(`${change.on} ${change.act}: ${String(result.errors?.[0])}`)
    return result.data as Data
  }
  const input = { idempotencyKey, ...(await CHANGE_ACTS[change.act](change as never, read)) }
  const type = `${change.act[0]!.toUpperCase()}${change.act.slice(1)}Input`
  const answer = await read<Record<string, { refusals: { message: string }[] }>>(
    `mutation ($input: ${type}!) { ${change.act}(input: $input) { refusals { message } } }`,
    { input },
  )
  const { refusals } = answer[change.act]!
  if (refusals.length)
    throw new Error(`${change.on} ${change.act}: ${refusals.map(({ message }) => message).join(' ')}`)
}
