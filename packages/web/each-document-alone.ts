import type { Plugin } from 'vite'

const call = /graphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g

/**
 * The generated graphql() looks its text up in a table of all documents, so every page would load those of every other.
 * Here each call becomes an import of its own document.
 */
export function eachDocumentAlone(): Plugin {
  return {
    name: 'each-document-alone',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const generated = /from '((?:\.{1,2}\/)+gql)'/.exec(code)?.[1]
      if (!generated || !id.endsWith('.tsx')) return null
      const names = new Set<string>()
      const changed = code.replace(call, (_text, kind: string, name: string) => {
        const written = name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase())
        const document = `${written}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
        names.add(document)
        return document
      })
      if (names.size === 0) return null
      return { code: `import { ${[...names].join(', ')} } from '${generated}/graphql'\n${changed}`, map: null }
    },
  }
}
