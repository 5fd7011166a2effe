import { refusal, type Circumstances } from '@lianzhao/domain'
import { canonical } from '@lianzhao/domain/trail'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { appendRefusal } from './append-refusal.ts'
import type { Command, Finds, Order, Outcome } from './command.ts'
import { rootId } from './statements.ts'
import { transact } from './transact.ts'

const LONGEST_KEY = 100
const KEY = new RegExp(`^[^\\0\\p{Surrogate}]{1,${LONGEST_KEY}}$`, 'u')

/**
 * A mutation of a signed-in person: one command through `transact`. What is refused is appended as a fact too. `input`
 * MUST hold everything that came in, because the idempotency key covers it.
 */
export async function perform<const On extends Finds>(
  context: Context,
  name: string,
  input: { readonly idempotencyKey: string },
  commandFor: (circumstances: Circumstances) => Command<On>,
): Promise<Outcome> {
  const { circumstances } = required(context)
  const { idempotencyKey: key, ...rest } = input
  const order: Order = { act: { actor: circumstances.by, at: circumstances.at, command: name, key }, input: rest }
  const command = commandFor(circumstances)
  const outcome = !KEY.test(key) ? badKey : storable(rest) ? await transact(context.books, order, command) : unstorable
  if ('refusals' in outcome) await appendRefusal(context.books, order, subjectOf(command.on), outcome.refusals)
  return outcome
}

/** Half a character anywhere in the input: it could be neither hashed nor sealed. */
function storable(input: object): boolean {
  try {
    canonical(input)
    return true
  } catch {
    return false
  }
}

const unstorable: Outcome = {
  records: {},
  refusals: [
    refusal(
      'INVALID_INPUT',
      { zh: '输入中有不能保存的字符。', en: 'The input holds characters that cannot be stored.' },
      { field: 'input', remedy: { zh: '删去后重新输入。', en: 'Remove them and type it again.' } },
    ),
  ],
}

const badKey: Outcome = {
  records: {},
  refusals: [
    refusal(
      'INVALID_INPUT',
      { zh: `幂等键须为 1 至 ${LONGEST_KEY} 个字符。`, en: `An idempotency key has 1 to ${LONGEST_KEY} characters.` },
      {
        field: 'idempotencyKey',
        remedy: { zh: '为每个操作生成一个新的键。', en: 'Make a new key for every operation.' },
      },
    ),
  ],
}

/** The record that the client named, or null when the command was to create one. */
function subjectOf(on: Finds): string | null {
  const named = Object.keys(on).find((name) => 'id' in on[name]!)
  return named === undefined ? null : rootId(on, named)
}
