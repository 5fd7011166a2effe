import react from '@vitejs/plugin-react'
import { eachDocumentAlone } from './each-document-alone.ts'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [eachDocumentAlone(), react()],
  resolve: { conditions: ['@lianzhao/source', ...defaultClientConditions] },
  build: {
    // Two doors, two servers: neither page loads the other's code.
    rolldownOptions: { input: { office: 'index.html', oversight: 'oversight.html' } },
    chunkSizeWarningLimit: 600,
  },
})
