import { expect, it } from 'vitest'
import { county } from '../../test/county.ts'
import { act, lineOf, trip } from '../../test/matters.ts'

const { signIn } = await county()

it('what is malformed is refused in words, in the language of the reader', async () => {
  const member = await signIn('hezhixing')
  const line = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
  const { refusals } = await act(member, 'submitRequest', {
    application: trip(line, { amount: '-1.00', purpose: ' ', from: '2015-12-09', to: '2015-12-01' }),
  })
  expect(refusals.map(({ code, field }: { code: string; field: string }) => [code, field])).toEqual([
    ['AMOUNT_NOT_POSITIVE', 'application.amount'],
    ['TEXT_LENGTH', 'application.purpose'],
    ['DATES_REVERSED', 'application.to'],
    // A trip without a purpose has none that is clear, either (R-TRV-02).
    ['RULE_BLOCKS', 'application.purpose'],
  ])
  const english = await member(
    'mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { refusals { message } } }',
    { input: { idempotencyKey: 'english', application: trip(line, { amount: '0.00' }) } },
    { 'accept-language': 'en' },
  )
  expect(english.data.submitRequest.refusals[0].message).toBe('The amount is 0.00; it must be above zero.')
  const precise = await member(
    'mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { refusals { code } } }',
    { input: { idempotencyKey: 'precise', application: trip(line, { amount: '1.005' }) } },
  )
  expect(precise.errors[0].message).toContain('两位小数')
})
