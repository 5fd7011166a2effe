import { expect, it } from 'vitest'
import { county } from '../../test/county.ts'
import { act, lineOf, trip } from '../../test/matters.ts'
import { personOf } from '../../test/organising.ts'
import { nodeId } from '../graphql/node-id.ts'

const { signIn } = await county()

it('R-SOD-02 whoever takes part in an event is a person of the register', async () => {
  const applicant = await signIn('hezhixing')
  const line = await lineOf(applicant, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
  const known = (await personOf(applicant, '宋远志')).id
  const submit = (participants: string[]) =>
    act(applicant, 'submitRequest', { application: trip(line, { participants }) })
  expect((await submit([known])).refusals).toEqual([])
  const unknown = [known, nodeId('Person', '01234567-89ab-7def-8123-456789abcdef')]
  expect((await submit(unknown)).refusals).toMatchObject([
    { code: 'INVALID_INPUT', field: 'application.participants' },
    // Whoever is not known holds no post, either (R-TRV-12).
    { code: 'RULE_BLOCKS', field: 'application.participants' },
  ])
  const { data } = await applicant(
    'query ($a: ApplicationInput!) { judgeApplication(application: $a) { refusals { code field } } }',
    { a: trip(line, { participants: unknown }) },
  )
  expect(data.judgeApplication.refusals).toEqual([
    { code: 'INVALID_INPUT', field: 'application.participants' },
    { code: 'RULE_BLOCKS', field: 'application.participants' },
  ])
})
