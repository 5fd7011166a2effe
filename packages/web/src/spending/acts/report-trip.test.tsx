import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { throwError } from 'rxjs'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { Surroundings } from '../../shell/surroundings.tsx'
import { startSpeaking } from '../../words/language.ts'
import { ReportTrip } from './report-trip.tsx'

const request = { id: 'R1', number: 'ZC-2015-0006', version: 3 }

/** The fields of several lines look at their size, which nothing has here. */
class NoSize {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', NoSize)
  return startSpeaking()
})
afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

/** Opens the dialog; what it sends is kept and left unanswered. */
function opened() {
  const sent: Record<string, unknown>[] = []
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables['input'] as Record<string, unknown>)
    return throwError(() => new Error('lost'))
  })
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  render(
    <Surroundings client={client}>
      <ReportTrip request={request} close={() => {}} done={() => {}} />
    </Surroundings>,
  )
  return sent
}
const press = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: '出差报告' })))
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const asked = () => screen.getByRole('alert').textContent

it('R-TRV-14 a report says what came of the trip, and sends the version that was seen', async () => {
  const sent = opened()
  await press()
  expect([asked(), sent.length]).toEqual(['写明出差的结果。', 0])
  type(/^结果/, ' 谈妥选址 ')
  await press()
  expect(sent).toEqual([{ id: 'R1', version: 3, idempotencyKey: expect.any(String), summary: '谈妥选址' }])
})

it('a written report is named whole or not at all', async () => {
  const sent = opened()
  type(/^结果/, '谈妥选址')
  type(/^书面报告文号/, '演示 1 号')
  await press()
  expect([asked(), sent.length]).toEqual(['书面报告须写全文号、机关和日期,没有就都空着。', 0])
  type(/^书面报告存放机关/, '县招商合作局')
  type(/^书面报告日期/, '2015-11-20')
  await press()
  expect(sent[0]).toMatchObject({ document: { number: '演示 1 号', office: '县招商合作局', date: '2015-11-20' } })
})
