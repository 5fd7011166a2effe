import type { BudgetLine, Notice } from '@lianzhao/domain'
import { graphql } from 'graphql'
import type { Login } from '../access/login.ts'
import type { Context } from '../context.ts'
import type { Books } from '../database/books.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { nodeId, uuidOf } from '../graphql/node-id.ts'
import { readRows } from '../trail/read-rows.ts'
import { schema } from '../schema.ts'
import { ACTS } from './acts.ts'
import { chance } from './chance.ts'
import { FISCAL_YEAR } from './found-county.ts'
import { peopleOf } from './people.ts'
import { changesOn } from './play-changes.ts'
import { contextAt, momentOf, type Stage } from './stage.ts'
import type { Scene, Story } from './scenes.ts'
import { STORIES } from './stories.ts'

type Answered = { refusals: { code: string; message: string }[] } & Record<
  'request' | 'claim' | 'payment',
  { id: string; version: number } | null | undefined
>
type Held = Partial<Record<'request' | 'claim' | 'payment', { id: string; version: number }>>

/** Plays every story through the api's own mutations, by the people it names, at the times it names. */
export async function playStories(
  books: Books,
  login: Login,
  notice: Notice,
  told: (line: string) => void,
): Promise<void> {
  const stage = {
    books,
    login,
    notice,
    schema: await schema(),
    dice: chance(20150326),
    lines: await linesOf(books),
    people: await peopleOf(books),
  }
  const changesUntil = changesOn(stage)
  const scenes = STORIES.flatMap((story, index) => story.map((scene, place) => ({ story, scene, index, place })))
  const inOrder = scenes.toSorted(
    (a, b) => a.scene.on.localeCompare(b.scene.on) || a.index - b.index || a.place - b.place,
  )
  const held = new Map<Story, Held>()
  let minutes = 0
  for (const [played, { story, scene }] of inOrder.entries()) {
    await changesUntil(scene.on)
    minutes = inOrder[played - 1]?.scene.on === scene.on ? minutes + 3 + stage.dice(12) : 30 + stage.dice(40)
    held.set(story, { ...held.get(story), ...(await playScene(stage, scene, minutes, held.get(story) ?? {}, played)) })
    if ((played + 1) % 20 === 0 || played + 1 === inOrder.length) told(`${played + 1}/${inOrder.length}`)
  }
}

type SpendingStage = Stage & {
  readonly dice: (below: number) => number
  readonly lines: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
}

async function playScene(
  stage: SpendingStage,
  scene: Scene,
  minutes: number,
  held: Held,
  played: number,
): Promise<Held> {
  const contextValue = await contextAt(stage, scene.by, momentOf(scene.on, minutes))
  const request = await asItIsNow(contextValue, held)
  const { mutation, input } = ACTS[scene.act](scene as never, { ...held, ...request } as never, stage)
  const result = await graphql({
    schema: stage.schema,
    source: mutation,
    contextValue,
    variableValues: { input: { idempotencyKey: `story ${played}`, ...input } },
  })
  const answer = result.data && (Object.values(result.data)[0] as Answered)
  if (!answer) throw new Error(`${scene.on} ${scene.by} ${scene.act}: ${String(result.errors?.[0])}`)
  const codes = answer.refusals.map(({ code }) => code)
  const expected = scene.refused === undefined ? codes.length === 0 : codes.includes(scene.refused)
  if (!expected)
    throw new Error(
      `${scene.on} ${scene.by} ${scene.act}: ${answer.refusals.map(({ message }) => message).join(' ') || 'allowed'}`,
    )
  return Object.fromEntries(
    ['request', 'claim', 'payment'].flatMap((name) => {
      const record = answer[name as 'request']
      return record && !codes.length ? [[name, record]] : []
    }),
  )
}

/** A matter may have been handed over since. */
async function asItIsNow({ loaders }: Context, { request }: Held): Promise<Pick<Held, 'request'>> {
  const now = request && (await loaders.request.load(uuidOf('SpendingRequest', request.id)))
  return now ? { request: { id: request.id, version: now.version } } : {}
}

async function linesOf(books: Books): Promise<ReadonlyMap<string, string>> {
  const lines = await readRows<BudgetLine>(books, budgetLines, 'where fiscal_year = $1', [FISCAL_YEAR])
  return new Map(lines.map(({ id, team, use }) => [`${team ?? 'SPECIAL'} ${use}`, nodeId('BudgetLine', id)]))
}
