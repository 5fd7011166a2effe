import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

const call = /graphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g

/**
 * The generated graphql() looks its text up in a table of all documents, so every page would load those of every other.
 * Here each call becomes an import of its own document, and each document a module of its own.
 */
export function eachDocumentAlone(): Plugin {
  return {
    name: 'each-document-alone',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const generated = /from '((?:\.{1,2}\/)+gql)'/.exec(code)?.[1]
      if (!generated || !id.endsWith('.tsx')) return null
      const file = normalizePath(join(dirname(id), generated, 'graphql.ts'))
      const names = new Set<string>()
      const changed = code.replace(call, (_text, kind: string, name: string) => {
        const written = name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase())
        const document = `${written}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
        names.add(document)
        return document
      })
      const imports = [...names].map((name) => `import { ${name} } from '${file}?document=${name}'\n`)
      return names.size > 0 ? { code: imports.join('') + changed, map: null } : null
    },
    load(id) {
      const [file = '', name] = id.split('?document=')
      if (!name) return null
      const line = readFileSync(file, 'utf8').split('\n')
      const found = line.find((text) => text.startsWith(`export const ${name} = {`))
      if (!found) throw new Error(`${name} is not in ${file}; generate the types again.`)
      const json = found.slice(found.indexOf('{'), found.lastIndexOf(' as unknown as '))
      // Browsers read a long JSON text much faster than the same literal.
      return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`
    },
  }
}
