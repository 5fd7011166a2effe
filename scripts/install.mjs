// Runs before start, test and check, on whatever Node the machine has: installs what the lock file names.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const changed = (file) => statSync(new URL(file, root), { throwIfNoEntry: false })?.mtimeMs ?? 0

if (changed('package-lock.json') > changed('node_modules/.package-lock.json')) {
  console.log('正在安装依赖，约一分钟，仅此一次。 Installing packages: about a minute, once.')
  const { status } = spawnSync('npm ci --loglevel=error --no-audit --no-fund', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  })
  if (status !== 0) {
    console.error('依赖未能装齐，原因见上；请检查网络与 npm 的设置后重试。')
    console.error("The packages could not be installed: see above, check the network and npm's settings, try again.")
  }
  process.exitCode = status ?? 1
}
