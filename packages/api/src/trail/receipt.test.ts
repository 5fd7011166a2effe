import { expect, it } from 'vitest'
import { county } from '../../test/county.ts'
import { act, bought, CLAIM, lineOf, purchase, REQUEST, seen, trip } from '../../test/matters.ts'

const { signIn } = await county()

it('the receipt of an act is the hash of that act’s own fact, and the record shows it', async () => {
  const member = await signIn('hezhixing')
  const line = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
  const submitted = await act(member, 'submitRequest', { application: trip(line, purchase('演示文印社')) })
  const approval = await act(await signIn('tanshouzheng'), 'approveRequest', seen(submitted.request))
  const { id: request, version: requestVersion } = approval.request
  const claim = { request, requestVersion, ...bought('800.00') }
  const filed = await act(member, 'fileClaim', claim, `${CLAIM} ${REQUEST}`)
  const { data } = await member(
    'query ($n: String!) { spendingRequest(number: $n) { timeline(first: 100) { nodes { type hash } } } }',
    { n: submitted.request.number },
  )
  const facts = new Map(
    data.spendingRequest.timeline.nodes.map((fact: { hash: string; type: string }) => [fact.hash, fact.type]),
  )
  const receipts = [submitted, approval, filed].map(({ receipt }) => facts.get(receipt.hash))
  expect(receipts).toEqual(['SpendingRequested', 'RequestApproved', 'ClaimFiled'])
})
