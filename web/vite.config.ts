import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two builds: the signed-in app with the islands of public pages, and the public pages for the server. */
export default defineConfig(({ isSsrBuild }) => ({
  root: from('.'),
  base: '/static/',
  publicDir: isSsrBuild === true ? false : 'public',
  plugins: [
    react({ plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true }]] }),
    lingui({ configPath: from('../tools/lingui.config.mjs') }),
  ],
  build: {
    target: 'es2020',
    emptyOutDir: true,
    manifest: true,
    ...(isSsrBuild === true
      ? { outDir: from('../dist/web-ssr'), ssrEmitAssets: true, cssCodeSplit: false }
      : {
          outDir: from('../dist/web'),
          rollupOptions: { input: [from('index.html'), from('src/public/islands.ts')] },
        }),
  },
}));
