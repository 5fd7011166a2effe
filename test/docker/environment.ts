import { dirname, delimiter } from 'node:path'

/** As a fresh shell has it: what npm and vitest add for this test run would change what an image's npm does. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const added =
    /^(npm_(lifecycle|package|command|config_(local|workspace|include|omit))|VITEST|VITE_|NODE_ENV|NODE_OPTIONS|INIT_CWD|TEST|PROD|DEV|MODE|BASE_URL)/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)))
  return {
    ...env,
    PATH: [dirname(process.execPath), env.PATH].join(delimiter),
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
  }
}
