import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { cp } from 'node:fs/promises'
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

  async function stage(
    { instructions }: Stage,
    earlier: Map<string, Promise<Image>>,
    patterns: string[],
  ): Promise<Image> {
    const image: Image = { root: join(workshop, String(++count)), workdir: '/', env: {}, cmd: [] }
    mkdirSync(image.root)
    for (const instruction of instructions) { const t = Date.now(); await carryOut(instruction, image, earlier, patterns); console.log(image.root, instruction.text.slice(0, 60), Date.now() - t) }
    return image
  }

  async function carryOut(
    { keyword, text }: Instruction,
    image: Image,
    earlier: Map<string, Promise<Image>>,
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
      const source = from === undefined ? context : (await earlier.get(from))?.root
      if (source === undefined) throw new Error(`There is no stage ${from}.`)
      const keep = (path: string) => from !== undefined || !ignored(patterns, relative(context, path))
      const names = paths.split(' ')
      const target = names.pop() ?? ''
      for (const name of names)
        await copy(join(source, name), inside(target), target.endsWith('/') || names.length > 1, keep)
    } else if (keyword === 'RUN') {
      await run(text, inside('.'), image.env)
    } else if (!['USER', 'EXPOSE'].includes(keyword)) {
      throw new Error(`This test does not know how to carry out ${keyword}.`)
    }
  }

  return function build(dockerfile: string): Promise<Image> {
    const patterns = readFileSync(`${dockerfile}.dockerignore`, 'utf8').trim().split('\n')
    const earlier = new Map<string, Promise<Image>>()
    const images = stages(readFileSync(dockerfile, 'utf8')).map((each) => {
      // As in Docker: the same steps on the same context are done once, and a stage waits only for what it copies.
      const key = JSON.stringify(each)
      const image = built.get(key) ?? stage(each, earlier, patterns)
      built.set(key, image)
      if (each.name !== undefined) earlier.set(each.name, image)
      return image
    })
    return Promise.all(images).then((all) => {
      const last = all.at(-1)
      if (!last) throw new Error(`${dockerfile} has no stage.`)
      return last
    })
  }
}

/** A folder gives its content, a file itself: as COPY does. */
async function copy(from: string, to: string, intoFolder: boolean, keep: (path: string) => boolean): Promise<void> {
  const target = statSync(from).isFile() && intoFolder ? join(to, basename(from)) : to
  if (!keep(from)) throw new Error(`${from} is kept out of the image by the .dockerignore.`)
  await cp(from, target, { recursive: true, verbatimSymlinks: true, filter: keep })
}

async function run(command: string, cwd: string, env: Record<string, string>): Promise<void> {
  const shell = spawn('/bin/sh', ['-c', command], { cwd, env: { ...cleanEnvironment(), ...env } })
  let said = ''
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = (await once(shell, 'close')) as [number | null]
  if (code !== 0) throw new Error(`RUN ${command} ended with ${code}:\n${said}`)
}
