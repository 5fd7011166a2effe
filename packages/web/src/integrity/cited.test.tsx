import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { PlacesContext } from '../shell/places.ts'
import { startSpeaking } from '../words/language.ts'
import { Cited } from './cited.tsx'

beforeAll(() => startSpeaking())
afterEach(cleanup)

const SENTENCE = 'Budget Law, article 13; notice, clause 8 (N-081), reading Q-42, R-BUD-02; not ZN-0812 or N-0'
const show = (door: string) =>
  render(
    <MemoryRouter>
      <PlacesContext
        value={{
          rules: `${door}/rules`,
          notice: `${door}/notice`,
          organisation: `${door}/organisation`,
          funds: `${door}/funds`,
        }}
      >
        <p data-testid="sentence">
          <Cited>{SENTENCE}</Cited>
        </p>
      </PlacesContext>
    </MemoryRouter>,
  )
const links = () => screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

it.each(['', '/oversight'])(
  'at the door "%s" every clause, reading and rule in a sentence leads to where it can be read',
  (door) => {
    show(door)
    expect(links()).toEqual([
      ['N-081', `${door}/notice#N-081`],
      ['Q-42', `${door}/notice#Q-42`],
      ['R-BUD-02', `${door}/rules/R-BUD-02`],
    ])
    expect(screen.getByTestId('sentence').textContent).toBe(SENTENCE)
  },
)
