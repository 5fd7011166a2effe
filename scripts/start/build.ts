import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { CannotStart } from '../cannot-start.ts'

export async function build(signal: AbortSignal): Promise<void> {
  const npm = spawn('npm run --silent build', { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  const end = () => npm.kill('SIGTERM')
  signal.addEventListener('abort', end)
  const [code] = (await once(npm, 'close')) as [number | null]
  signal.removeEventListener('abort', end)
  if (code !== 0) throw new CannotStart('构建未完成，原因见上。', 'The build did not finish: see above.')
}
