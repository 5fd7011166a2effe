import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { Surroundings } from '../shell/surroundings.tsx'
import { startSpeaking } from '../words/language.ts'
import { Why } from './why.tsx'

const link = (kind: string, sentence: string, favours: boolean, more: object = {}) => ({
  __typename: 'ExplanationLink',
  ...{ kind, sentence, favours, source: null, people: [] },
  ...more,
})
const CHAIN = [
  link('POST', '您是授权审批人,自 2015-03-26 起。', true, { source: '任命 1 号' }),
  link('RECUSAL', '对本事项而言,您是该组组长,须回避。', false, { source: 'Q-23' }),
  link('ANSWER', '所以转由没有利害关系的同级审批人决定。', false, {
    people: [{ __typename: 'Person', id: 'P1', name: '艾明澈' }],
  }),
]

let asked: unknown[]
function show(explain: object | null, title?: string) {
  asked = []
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new ApolloLink(({ variables }) => {
      asked.push(variables)
      return new Observable((observer) => {
        observer.next({ data: { explain } })
        observer.complete()
      })
    }),
  })
  return render(
    <Surroundings client={client}>
      <Why action="APPROVE" id="R1" {...(title ? { title } : {})} />
    </Surroundings>,
  )
}

/** What a browser does when the summary is pressed, by mouse or by key. */
const unfold = () =>
  act(async () => {
    const details = document.querySelector('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    await Promise.resolve()
  })

beforeAll(() => startSpeaking())
afterEach(cleanup)

it('nothing is asked before the reader asks, and the question says of which act', async () => {
  show({ __typename: 'Explanation', chain: CHAIN })
  expect(asked).toEqual([])
  expect(document.querySelector('summary')!.textContent).toBe('为什么:批准')
  await unfold()
  expect(asked).toEqual([{ action: 'APPROVE', id: 'R1' }])
})

it('the chain is an ordered list of sentences with their sources, and says aloud what speaks for and against', async () => {
  show({ __typename: 'Explanation', chain: CHAIN })
  await unfold()
  const items = (await screen.findAllByRole('listitem')).map((item) => item.textContent)
  expect(screen.getByRole('list').tagName).toBe('OL')
  expect(items).toEqual([
    '有利:您是授权审批人,自 2015-03-26 起。任命 1 号',
    '不利:对本事项而言,您是该组组长,须回避。Q-23',
    '所以转由没有利害关系的同级审批人决定。艾明澈',
  ])
})

it('a matter that has left the reader’s scope is said to have done so', async () => {
  show(null, '为什么不能“批准”')
  await unfold()
  expect(await screen.findByText('这件事已不在您的范围内。')).toBeTruthy()
  expect(document.querySelector('summary')!.textContent).toBe('为什么不能“批准”')
})
