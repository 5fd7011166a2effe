import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { stages, type Instruction, type Stage } from './dockerfile.ts'
import { cleanEnvironment } from './environment.ts'
import { ignored } from './ignored.ts'

/** What an image would hold: a folder that stands for its file system, and how it is started. */
export type Image = { root: string; workdir: string; env: Record<string, string>; cmd: string[] }

/**
 * Carries out the steps of Dockerfiles in folders, without Docker. FROM gives an empty folder, because the base image
 * is not here; the machine's own Node stands in for the one in it. USER is not followed.
 */
export function builder(context: string, workshop: string) {
  const built = new Map<string, Promise<Image>>()
  let count = 0

  async function stage({ instructions }: Stage, earlier: Map<string, Image>, patterns: string[]): Promise<Image> {
    const image: Image = { root: join(workshop, String(++count)), workdir: '/', env: {}, cmd: [] }
    mkdirSync(image.root)
    for (const instruction of instructions) await carryOut(instruction, image, earlier, patterns)
    return image
  }

  async function carryOut(
    { keyword, text }: Instruction,
    image: Image,
    earlier: Map<string, Image>,
    patterns: string[],
  ) {
    const inside = (path: string) => join(image.root, resolve(image.workdir, path))
    if (keyword === 'WORKDIR') {
      image.workdir = resolve(image.workdir, text)
      mkdirSync(inside('.'), { recursive: true })
    } else if (keyword === 'ENV') {
      Object.assign(image.env, Object.fromEntries([text.split('=', 2)]))
    } else if (keyword === 'CMD') {
      image.cmd = JSON.parse(text) as string[]
    } else if (keyword === 'COPY') {
      const [, from, paths = ''] = /^(?:--from=(\S+) )?(.*)$/.exec(text) ?? []
      const source = from === undefined ? context : earlier.get(from)?.root
      if (source === undefined) throw new Error(`There is no stage ${from}.`)
      const keep = (path: string) => from !== undefined || !ignored(patterns, relative(context, path))
      const names = paths.split(' ')
      const target = names.pop() ?? ''
      for (const name of names) copy(join(source, name), inside(target), target.endsWith('/') || names.length > 1, keep)
    } else if (keyword === 'RUN') {
      await run(text, inside('.'), image.env)
    } else if (!['USER', 'EXPOSE'].includes(keyword)) {
      throw new Error(`This test does not know how to carry out ${keyword}.`)
    }
  }

  return async function build(dockerfile: string): Promise<Image> {
    const patterns = readFileSync(`${dockerfile}.dockerignore`, 'utf8').trim().split('\n')
    const earlier = new Map<string, Image>()
    let image: Image | undefined
    for (const each of stages(readFileSync(dockerfile, 'utf8'))) {
      // As Docker's cache: the same steps on the same context are done once.
      const key = JSON.stringify(each)
      const made = built.get(key) ?? stage(each, earlier, patterns)
      built.set(key, made)
      image = await made
      if (each.name !== undefined) earlier.set(each.name, image)
    }
    if (!image) throw new Error(`${dockerfile} has no stage.`)
    return image
  }
}

/** A folder gives its content, a file itself: as COPY does. */
function copy(from: string, to: string, intoFolder: boolean, keep: (path: string) => boolean): void {
  const target = statSync(from).isFile() && intoFolder ? join(to, basename(from)) : to
  if (!keep(from)) throw new Error(`${from} is kept out of the image by the .dockerignore.`)
  cpSync(from, target, { recursive: true, verbatimSymlinks: true, filter: keep })
}

async function run(command: string, cwd: string, env: Record<string, string>): Promise<void> {
  const shell = spawn('/bin/sh', ['-c', command], { cwd, env: { ...cleanEnvironment(), ...env } })
  let said = ''
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = (await once(shell, 'close')) as [number | null]
  if (code !== 0) throw new Error(`RUN ${command} ended with ${code}:\n${said}`)
}
