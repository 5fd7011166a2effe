import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Service = {
  image: string
  build?: { context: string; dockerfile: string }
  user?: string
  command?: string[]
  environment?: Record<string, string | number>
  ports?: string[]
  networks: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
  restart: string
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
}
type Compose = { services: Record<string, Service>; networks: Record<string, { internal?: boolean } | null> }

export const compose = parse(readFileSync('docker/compose.yaml', 'utf8'), { merge: true }) as Compose

export function service(name: string): Service {
  const found = compose.services[name]
  if (!found) throw new Error(`compose.yaml has no service ${name}.`)
  return found
}

/** The environment of a service as Compose would hand it over, with the values of an .env file. */
export function environment(name: string, values: Record<string, string>): Record<string, string> {
  const filled = (text: string) =>
    text.replace(/\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_whole, variable: string, otherwise?: string) => {
      const value = values[variable] || otherwise
      if (value === undefined) throw new Error(`${name} needs ${variable}, which .env.example does not have.`)
      return value
    })
  return Object.fromEntries(
    Object.entries(service(name).environment ?? {}).map(([key, value]) => [key, filled(String(value))]),
  )
}

/** The lines NAME=value of .env.example. */
export function exampleValues(): Record<string, string> {
  const lines = readFileSync('docker/.env.example', 'utf8').split('\n')
  return Object.fromEntries(lines.flatMap((line) => (/^\w+=/.test(line) ? [line.split(/=(.*)/s, 2)] : [])) as [])
}
