import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { FragmentType } from '../../gql'
import { Surroundings } from '../../shell/surroundings.tsx'
import { startSpeaking } from '../../words/language.ts'
import type { answerParts } from '../answer.tsx'
import { ActDialog } from './act-dialog.tsx'

type Answer = FragmentType<typeof answerParts>
type Common = { id: string; version: number; idempotencyKey: string }

const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() })
const receipt = { hash: 'a3f9', at: '2015-11-16T02:00:00Z', replayed: false }
const said = (refusals: object[]) => ({ refusals, receipt: refusals.length ? null : receipt }) as unknown as Answer
const no = (code: string) =>
  said([{ code, message: '不行。', remedy: null, field: null, severity: 'BLOCK', rule: null }])

beforeAll(() => startSpeaking())
afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

function open(send: (common: Common) => Promise<Answer>, version = 3) {
  const done = vi.fn()
  const dialog = (seen: number) => (
    <Surroundings client={client}>
      <ActDialog
        action="APPROVE"
        subject={{ id: 'R1', number: 'ZC-2015-0001', version: seen }}
        send={send}
        close={() => {}}
        done={done}
      />
    </Surroundings>
  )
  const { rerender } = render(dialog(version))
  return { done, serverNowHas: (newer: number) => rerender(dialog(newer)) }
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

it('after a lost answer the same key is sent again, so that nothing is done twice', async () => {
  const sent: Common[] = []
  const { done } = open(async (common) => {
    sent.push(common)
    if (sent.length === 1) throw new Error('lost')
    return said([])
  })
  await press('批准')
  expect(screen.getByRole('alert').textContent).toContain('结果未知')
  await press('批准')
  expect(sent[1]).toEqual(sent[0])
  expect(done).toHaveBeenCalledWith(receipt)
})

it('after a refusal the next attempt is a new one', async () => {
  const keys: string[] = []
  open(async ({ idempotencyKey }) => {
    keys.push(idempotencyKey)
    return no('NOT_PERMITTED')
  })
  await press('批准')
  await press('批准')
  expect(keys[1]).not.toBe(keys[0])
})

it('a newer version is never taken over silently: the reader decides to act on it', async () => {
  const versions: number[] = []
  const { serverNowHas } = open(async ({ version }) => {
    versions.push(version)
    return version < 4 ? no('VERSION_CONFLICT') : said([])
  })
  await press('批准')
  serverNowHas(4)
  await press('批准')
  expect(versions).toEqual([3, 3])
  await press('按最新内容重填')
  await press('批准')
  expect(versions).toEqual([3, 3, 4])
})
