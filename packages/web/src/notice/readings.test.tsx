import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { startSpeaking } from '../words/language.ts'
import { Readings, type ShownAmbiguity } from './readings.tsx'

beforeAll(() => startSpeaking())
afterEach(cleanup)

const five: ShownAmbiguity = {
  id: 'Q-02',
  clauses: ['N-012', 'N-014'],
  subject: 'five or nine',
  readings: ['five is right', 'five is a slip', 'nine hold'],
  adopted: 2,
  reason: 'see N-019',
}
const show = (clause: string, meant = '') =>
  render(
    <MemoryRouter>
      <Readings clause={clause} ambiguities={[five]} meant={meant} />
    </MemoryRouter>,
  )

it('every reading is told, and exactly the adopted one is marked as such', () => {
  show('N-012')
  expect(screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    '不采用five is right',
    '采用five is a slip',
    '不采用nine hold',
  ])
  expect(screen.getByText(/理由/).textContent).toBe('理由:see N-019')
})

it('is folded, and open where the address means it', () => {
  show('N-012')
  expect(document.querySelector('details')?.open).toBe(false)
  cleanup()
  show('N-012', 'Q-02')
  expect(document.querySelector('details')?.open).toBe(true)
})

it('is told once: under another of its clauses there is only the way to it', () => {
  show('N-014')
  expect(document.getElementById('Q-02')).toBeNull()
  expect(screen.getByRole('link', { name: 'Q-02' }).getAttribute('href')).toBe('/notice#Q-02')
})
