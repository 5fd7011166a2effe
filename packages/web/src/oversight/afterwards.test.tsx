import { cleanup, render, screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Verdict } from '../integrity/outcome.ts'
import { startSpeaking } from '../words/language.ts'
import { Afterwards } from './afterwards.tsx'

const result = (id: string, verdict: Verdict) => ({
  rule: { id, name: `规则 ${id}`, citation: '通知第九条' },
  verdict,
  severity: 'BLOCK',
  sentence: `${id} 的一句话。`,
  remedy: null,
  reason: null,
})
const judgement = (...results: ReturnType<typeof result>[]) => ({
  ruleSet: 'RS-2015',
  stage: 'AUD',
  at: '2015-11-18T06:05:00.000Z',
  results,
})
const claim = (number: string, before: Verdict, now: Verdict | null) => ({
  id: number,
  number,
  judgement: judgement(result('R-REC-24', before)),
  afterwards: now && judgement(result('R-REC-24', now), result('R-SOD-01', 'PASS')),
})
const show = (record: { afterwards: object | null; claims: object[] }) => {
  const shown = { number: 'ZC-1', ...record } as unknown as ComponentProps<typeof Afterwards>['record']
  render(
    <MemoryRouter>
      <Afterwards record={shown} />
    </MemoryRouter>,
  )
}
const cards = () => screen.queryAllByRole('article').map((card) => card.getAttribute('aria-labelledby'))

beforeAll(() => startSpeaking())
afterEach(cleanup)

it('N-100 says that these are reasons to look, and names what the claim could not know', () => {
  show({ afterwards: null, claims: [claim('B1', 'PASS', 'FAIL')] })
  const section = screen.getByRole('region', { name: '事后核查' })
  expect(within(section).getByText(/值得一查,不是结论/)).toBeTruthy()
  expect(within(section).getByText('报销时没有发现、现在不合格的规则 1 条:')).toBeTruthy()
  expect(within(section).getByText('R-REC-24 的一句话。')).toBeTruthy()
})

it('what failed at the claim already is shown without being called new', () => {
  show({ afterwards: null, claims: [claim('B1', 'FAIL', 'FAIL'), claim('B2', 'PASS', 'PASS')] })
  expect(screen.queryByText(/报销时没有发现/)).toBeNull()
  expect(cards()).toEqual(['afterwards-B1', 'afterwards-B2'])
})

it('the request stands in for its claims only where none is judged', () => {
  const ofRequest = judgement(result('R-BUD-07', 'PASS'))
  show({ afterwards: ofRequest, claims: [claim('B1', 'PASS', null)] })
  expect(cards()).toEqual(['afterwards-ZC-1'])
  cleanup()
  show({ afterwards: ofRequest, claims: [claim('B1', 'PASS', 'PASS')] })
  expect(cards()).toEqual(['afterwards-B1'])
})

it('where nothing is judged it says why', () => {
  show({ afterwards: null, claims: [] })
  expect(screen.getByText(/没有可核查的内容/)).toBeTruthy()
  expect(cards()).toEqual([])
})
