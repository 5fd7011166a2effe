import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { throwError } from 'rxjs'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { Surroundings } from '../../shell/surroundings.tsx'
import { startSpeaking } from '../../words/language.ts'
import type { Act, ClaimSubject, PaymentSubject, RequestSubject } from './act.ts'
import { OpenAct } from './open-act.tsx'

const request: RequestSubject = {
  id: 'R1',
  number: 'ZC-2015-0020',
  version: 3,
  amount: '3600.00',
  purpose: '赴郑州洽谈',
  held: '3600.00',
  claimed: '0.00',
  available: '9.00',
}
const claim: ClaimSubject = {
  id: 'C1',
  number: 'ZC-2015-0020-B1',
  version: 5,
  amount: '500.00',
  allowed: '480.00',
  payee: { name: '演示旅行社', account: '1234' },
  method: 'TRANSFER',
}
const payment: PaymentSubject = {
  id: 'P1',
  number: 'ZC-2015-0020-B1-Z1',
  version: 2,
  amount: '480.00',
  recovered: '80.00',
}

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

/** Opens the dialog of an act; what it sends is kept and left unanswered. */
function opened(action: Act['action'], of: 'request' | 'claim' | 'payment') {
  const sent: Record<string, unknown>[] = []
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables['input'] as Record<string, unknown>)
    return throwError(() => new Error('lost'))
  })
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  const chosen = { action, allowed: true, late: false, of, request, claim, payment } as Act
  render(
    <Surroundings client={client}>
      <OpenAct act={chosen} close={() => {}} done={() => {}} />
    </Surroundings>,
  )
  return sent
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const said = () => screen.getByRole('dialog').textContent
const asked = () => screen.getByRole('alert').textContent

it('closing says what it releases, and sends the version that was seen', async () => {
  const sent = opened('CLOSE', 'request')
  expect(said()).toContain('释放占用 3,600.00 元')
  await press('结项')
  expect(sent).toEqual([{ id: 'R1', version: 3, idempotencyKey: expect.any(String) }])
})

it('cancelling asks for the reason before anything is sent', async () => {
  const sent = opened('CANCEL', 'request')
  await press('取消事项')
  expect([asked(), sent.length]).toEqual(['写明理由。', 0])
  type('理由', ' 对方改期 ')
  await press('取消事项')
  expect(sent[0]).toMatchObject({ id: 'R1', reason: '对方改期' })
})

it('a claim is made void without a reason as well as with one', async () => {
  const sent = opened('VOID_CLAIM', 'claim')
  await press('作废')
  expect(sent[0]).toEqual({ id: 'C1', version: 5, idempotencyKey: expect.any(String) })
})

it('booking shows what was paid and to whom, and asks for the number', async () => {
  const sent = opened('BOOK_CLAIM', 'claim')
  expect(said()).toContain('演示旅行社')
  await press('记账')
  expect([asked(), sent.length]).toEqual(['填写记账凭证号。', 0])
  type('记账凭证号', ' 记-11-007 ')
  await press('记账')
  expect(sent[0]).toMatchObject({ id: 'C1', bookingNumber: '记-11-007' })
})

it('archiving names the claim at the version that was seen', async () => {
  const sent = opened('ARCHIVE_CLAIM', 'claim')
  await press('归档')
  expect(sent[0]).toMatchObject({ id: 'C1', version: 5 })
})

it('recovering says how much is left of what was paid, and asks for amount, receipt and reason in turn', async () => {
  const sent = opened('RECOVER_PAYMENT', 'payment')
  expect(said()).toContain('最多 400.00 元')
  await press('追回')
  expect(asked()).toBe('填写追回的金额。')
  type('追回金额', '120')
  await press('追回')
  expect(asked()).toBe('填写回单号。')
  type('回单号', ' HD-T1 ')
  await press('追回')
  expect([asked(), sent.length]).toEqual(['写明理由。', 0])
  type('理由', '重复报销')
  await press('追回')
  expect(sent[0]).toMatchObject({ id: 'P1', version: 2, amount: '120.00', receiptNumber: 'HD-T1', reason: '重复报销' })
})
