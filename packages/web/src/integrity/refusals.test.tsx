import { cleanup, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { PlacesContext } from '../shell/places.ts'
import { startSpeaking } from '../words/language.ts'
import { Refusals, type Refusal } from './refusals.tsx'

const overBudget: Refusal = {
  code: 'RULE_BLOCKS',
  message: '本线可用 500.00 元,本次 600.00 元,差 100.00 元。',
  remedy: '减少金额,或由办公室申请调整。',
  field: 'application.amount',
  severity: 'BLOCK',
  rule: { id: 'R-BUD-01', citation: '预算法第十三条' },
}
const ownRequest: Refusal = {
  ...overBudget,
  message: '您是经办人,不能审批。',
  remedy: null,
  field: null,
  rule: { id: 'R-SOD-01', citation: '会计法第二十七条' },
}

const show = (refusals: ReactElement) => render(<MemoryRouter>{refusals}</MemoryRouter>)

beforeAll(() => startSpeaking())
afterEach(cleanup)

describe('a refusal', () => {
  it('says what, by which rule and clause, and what to do', () => {
    show(<Refusals refusals={[overBudget]} />)
    const told = screen.getByRole('alert').textContent
    for (const part of [overBudget.message, 'R-BUD-01', '预算法第十三条', '减少金额']) expect(told).toContain(part)
  })

  it('leads to its rule in a window of its own, so that nothing typed is lost', () => {
    show(<Refusals refusals={[overBudget]} />)
    const link = screen.getByRole('link', { name: /R-BUD-01/ })
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/rules/R-BUD-01', '_blank'])
  })

  it('that rests on a clause leads to the notice of its door', () => {
    const clause = { ...overBudget, rule: { id: 'N-032', citation: '通知第二条' } }
    show(<Refusals refusals={[clause]} />)
    expect(screen.getByRole('link', { name: /N-032/ }).getAttribute('href')).toBe('/notice#N-032')
    cleanup()
    show(
      <PlacesContext
        value={{
          rules: '/oversight/rules',
          notice: '/oversight/notice',
          organisation: '/oversight/organisation',
          funds: '/oversight/funds',
        }}
      >
        <Refusals refusals={[clause, overBudget]} />
      </PlacesContext>,
    )
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/oversight/notice#N-032', '/oversight/rules/R-BUD-01'])
  })

  it('leads to the field it speaks of', () => {
    const went = vi.fn()
    show(
      <Refusals
        refusals={[overBudget]}
        goTo={({ field }) =>
          () =>
            went(field)
          }
      />,
    )
    screen.getByRole('button', { name: overBudget.message }).click()
    expect(went).toHaveBeenCalledWith('application.amount')
  })

  it('about duties that must not meet in one person is no mistake of the reader, and not red', () => {
    const { container } = show(<Refusals refusals={[ownRequest]} />)
    expect(container.querySelector('.tone-danger')).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('您是经办人')
  })
})
