import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { startSpeaking } from '../words/language.ts'
import { Cited } from './cited.tsx'
import { RuleBookPlace } from './rule-book-place.tsx'

beforeAll(() => startSpeaking())
afterEach(cleanup)

const SENTENCE = 'Budget Law, article 13; notice, clause 8 (N-081), reading Q-42, R-BUD-02; not ZN-0812 or N-0'
const show = (notice: string | null) =>
  render(
    <MemoryRouter>
      <RuleBookPlace value={{ rules: '/rules', notice }}>
        <p data-testid="sentence">
          <Cited>{SENTENCE}</Cited>
        </p>
      </RuleBookPlace>
    </MemoryRouter>,
  )
const links = () => screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

it('every clause, reading and rule in a sentence leads to where it can be read, and the sentence stays as it is', () => {
  show('/notice')
  expect(links()).toEqual([
    ['N-081', '/notice#N-081'],
    ['Q-42', '/notice#Q-42'],
    ['R-BUD-02', '/rules/R-BUD-02'],
  ])
  expect(screen.getByTestId('sentence').textContent).toBe(SENTENCE)
})

it('where a door shows no notice, only rules lead anywhere', () => {
  show(null)
  expect(links()).toEqual([['R-BUD-02', '/rules/R-BUD-02']])
  expect(screen.getByTestId('sentence').textContent).toBe(SENTENCE)
})
