import { refusal, type Application, type Expenses, type Refusal } from '@lianzhao/domain'
import { named } from '../database/named.ts'

/** The domain takes people by their ids; that they are people of the register is asked of the register. */
const KNOWN = named(`select coalesce(json_agg(id), '[]') from organisation.person where id = any($1::uuid[])`)

/** People that an input names, by the field that names them. */
type Named = readonly { readonly field: string; readonly people: readonly string[] }[]

export const askKnown = (asked: Named) => ({
  statement: KNOWN,
  values: [asked.flatMap(({ people }) => people)],
})

/** A refusal for each field that names somebody whom the register does not know. */
export const unknownPeople = (asked: Named, answer: readonly unknown[] | undefined): Refusal[] =>
  asked.flatMap(({ field, people }) =>
    people.every((id) => (answer![0] as readonly string[]).includes(id))
      ? []
      : [
          refusal(
            'INVALID_INPUT',
            { zh: '须是登记在册的人。', en: 'Whoever is named here is a person of the register.' },
            {
              field,
              remedy: {
                zh: '从人员名单中选择,或先请办公室登记。',
                en: 'Choose from the people, or have the office register them.',
              },
            },
          ),
        ],
  )

export const participantsOf = ({ participants }: Application): Named => [
  { field: 'application.participants', people: participants },
]

/** Who accompanied the guests, and who signed the list. Travellers are people of the request, which the domain asks. */
export const peopleOf = (expenses: Expenses): Named =>
  expenses.kind === 'RECEPTION'
    ? [
        { field: 'reception.hosts', people: expenses.hosts },
        { field: 'reception.listSignedBy', people: expenses.listSignedBy ? [expenses.listSignedBy] : [] },
      ]
    : []
