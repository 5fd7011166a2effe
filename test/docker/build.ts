import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { copy, linked, taken } from './copy.ts'
import { stages, type Instruction, type Stage } from './dockerfile.ts'
import { cleanEnvironment } from './environment.ts'

/** What an image would hold: a folder that stands for its file system, and how it is started. */
export type Image = { root: string; workdir: string; env: Record<string, string>; cmd: string[] }

type Surroundings = { context: string; patterns: string[]; earlier: Map<string, Promise<Image>> }

/**
 * Carries out the steps of Dockerfiles in folders, without Docker. FROM gives an empty folder, because the base image
 * is not here; the machine's own Node stands in for the one in it. USER is not followed.
 */
export function builder(context: string, workshop: string) {
  const built = new Map<string, Promise<Image>>()

  async function stage({ instructions }: Stage, number: number, around: Surroundings): Promise<Image> {
    const image: Image = { root: join(workshop, String(number)), workdir: '/', env: {}, cmd: [] }
    mkdirSync(image.root)
    for (const instruction of instructions) await carryOut(instruction, image, around)
    return image
  }

  return async function build(dockerfile: string): Promise<Image> {
    const patterns = readFileSync(`${dockerfile}.dockerignore`, 'utf8').trim().split('\n')
    const earlier = new Map<string, Promise<Image>>()
    const images = stages(readFileSync(dockerfile, 'utf8')).map((each) => {
      // As in Docker: the same steps on the same context are done once, and a stage waits only for what it copies.
      const key = JSON.stringify(each)
      const image = built.get(key) ?? stage(each, built.size, { context, patterns, earlier })
      built.set(key, image)
      if (each.name !== undefined) earlier.set(each.name, image)
      return image
    })
    const last = (await Promise.all(images)).at(-1)
    if (!last) throw new Error(`${dockerfile} has no stage.`)
    return last
  }
}

async function carryOut({ keyword, text }: Instruction, image: Image, around: Surroundings): Promise<void> {
  const inside = (path: string) => join(image.root, resolve(image.workdir, path))
  if (keyword === 'WORKDIR') {
    image.workdir = resolve(image.workdir, text)
    mkdirSync(inside('.'), { recursive: true })
  } else if (keyword === 'ENV') {
    Object.assign(image.env, Object.fromEntries([text.split('=', 2)]))
  } else if (keyword === 'CMD') {
    image.cmd = JSON.parse(text) as string[]
  } else if (keyword === 'COPY') {
    await copyStep(text, inside, around)
  } else if (keyword === 'RUN') {
    await run(text, inside('.'), image.env)
  } else if (!['USER', 'EXPOSE'].includes(keyword)) {
    throw new Error(`This test does not know how to carry out ${keyword}.`)
  }
}

async function copyStep(text: string, inside: (path: string) => string, { context, patterns, earlier }: Surroundings) {
  const [, from, paths = ''] = /^(?:--from=(\S+) )?(.*)$/.exec(text) ?? []
  const names = paths.split(' ')
  const target = names.pop() ?? ''
  const intoFolder = target.endsWith('/') || names.length > 1
  const stage = from === undefined ? undefined : await earlier.get(from)
  if (from !== undefined && !stage) throw new Error(`There is no stage ${from}.`)
  const way = stage ? linked : taken(context, patterns)
  for (const name of names) copy(join(stage?.root ?? context, name), inside(target), intoFolder, way)
}

async function run(command: string, cwd: string, env: Record<string, string>): Promise<void> {
  const shell = spawn('/bin/sh', ['-c', command], { cwd, env: { ...cleanEnvironment(), ...env } })
  let said = ''
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = (await once(shell, 'close')) as [number | null]
  if (code !== 0) throw new Error(`RUN ${command} ended with ${code}:\n${said}`)
}
