import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { AlreadySaid, CannotStart } from '../cannot-start.ts'

type Program = { name: { chinese: string; english: string }; args: string[]; env: NodeJS.ProcessEnv; input?: string }

/** The exit code by which a program tells that it has given its reason in both languages. */
const SAID = 3

/** Runs a Node program to its end; what it reports goes to the terminal, what it answers is returned. */
export async function runProgram({ name, args, env, input }: Program, signal: AbortSignal): Promise<string> {
  const program = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const end = () => program.kill('SIGTERM')
  signal.addEventListener('abort', end)
  // A program that does not read what it is given is no fault of ours.
  program.stdin.on('error', () => undefined)
  program.stdin.end(input)
  let answer = ''
  program.stdout.setEncoding('utf8').on('data', (text: string) => (answer += text))
  const [code] = (await once(program, 'close')) as [number | null]
  signal.removeEventListener('abort', end)
  if (code === 0) return answer
  process.stderr.write(answer)
  if (code === SAID) throw new AlreadySaid()
  throw new CannotStart(`${name.chinese}未完成，原因见上。`, `${name.english} did not finish: see above.`)
}
