#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { account } from './account.ts'
import { HELP } from './help.ts'
import { verify } from './verify.ts'

/** Not 1, which is a verdict: whoever asks in a wrong way has verified nothing. */
const INCOMPLETE = 3

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const [command, ...rest] = positionals
  if (values.help) console.log(HELP)
  else if (command === 'verify' && !rest.length) process.exitCode = await verify(values.json ?? false)
  else if (command === 'account' && rest.length === 1) process.exitCode = await account(rest[0]!)
  else {
    console.error(HELP)
    process.exitCode = INCOMPLETE
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
  process.exitCode = INCOMPLETE
}
