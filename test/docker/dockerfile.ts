export type Instruction = { keyword: string; text: string }
export type Stage = { base: string; name: string | undefined; instructions: Instruction[] }

/** The stages of a Dockerfile, for files that the linter has found in order. */
export function stages(dockerfile: string): Stage[] {
  const found: Stage[] = []
  for (const line of dockerfile
    .replace(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')) {
    const [, keyword = '', text = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? []
    const [, base = '', name] = /^(\S+)(?: AS (\S+))?$/.exec(text) ?? []
    if (keyword === 'FROM') found.push({ base, name, instructions: [] })
    else if (keyword) found.at(-1)?.instructions.push({ keyword, text })
  }
  return found
}
