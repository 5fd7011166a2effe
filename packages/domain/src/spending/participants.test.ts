import { expect, it } from 'vitest'
import { COMMANDS } from '../../test/commands.ts'
import {
  after,
  application,
  granted,
  lineOf,
  refusalsIn,
  requestAt,
  type Asked,
  type Paying,
} from '../../test/matter.ts'
import { purchase } from '../../test/planned.ts'
import { circumstances } from '../../test/people.ts'
import { interestOf } from './matter.ts'
import { nextStepOfRequest } from './next-step.ts'
import { submitRequest } from './submit-request.ts'

const NUMBERED = { id: 'request', number: 'QS-2015-001' }
const submit = (participants: readonly string[]) =>
  submitRequest(NUMBERED, application({ participants, details: purchase() }), lineOf(1_000_000n), circumstances('禾'))
const people = (count: number) => Array.from({ length: count }, (_, at) => `人${at}`)

it('a request names each official who takes part, once', () => {
  const no = [['INVALID_INPUT', 'application.participants', null]]
  expect([refusalsIn(submit(['云', '艾'])), refusalsIn(submit(['云', '艾', '云']))]).toEqual([[], no])
  expect([refusalsIn(submit(people(1000))), refusalsIn(submit(people(1001)))]).toEqual([[], no])
  expect(granted(submit(['云'])).request[0].participants).toEqual(['云'])
})

it('access 5 an approver who takes part does not decide, and is not waited for', () => {
  const { request, line } = requestAt('DECIDING', { application: { participants: ['谈'] } })
  const approve = (by: string) => refusalsIn(COMMANDS.APPROVE({ request, line } as Paying, circumstances(by)))
  expect([approve('谈'), approve('艾')]).toEqual([[['RECUSED', null, 'R-SOD-02']], []])
  expect(nextStepOfRequest(request, [], circumstances('艾').organisation)?.people).toEqual(['艾', '时'])
})

it('what is submitted again names who takes part now', () => {
  const returned = requestAt('DRAFT', { application: { participants: ['艾'] } })
  const again = submitRequest(
    { ...NUMBERED, returned: returned.request },
    application({ participants: ['时'] }),
    returned.line,
    circumstances('禾'),
  )
  expect(interestOf(after<Asked, Asked>(returned, again)).participants).toEqual(['时'])
})
