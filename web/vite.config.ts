import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';

/** How long plugins took is no news for somebody who starts the program. */
const checks = { pluginTimings: false };

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Two builds ship: the signed-in app with the islands of public pages, and the public pages for the server. A third,
 * of mode `gallery`, is the page with all parts of the kit: it has its own folder and never reaches the other two.
 */
export default defineConfig(({ isSsrBuild, mode }) => ({
  root: from('.'),
  base: mode === 'gallery' ? '/ui/' : '/static/',
  publicDir: isSsrBuild === true || mode === 'gallery' ? false : 'public',
  plugins: [
    react({ plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true }]] }),
    lingui({ configPath: from('../tools/lingui.config.mjs') }),
  ],
  build: {
    target: 'es2020',
    emptyOutDir: true,
    manifest: true,
    ...(isSsrBuild === true
      ? {
          outDir: from('../dist/web-ssr'),
          ssrEmitAssets: true,
          cssCodeSplit: false,
          rolldownOptions: { checks },
        }
      : mode === 'gallery'
        ? {
            outDir: from('../dist/gallery'),
            rolldownOptions: { checks, input: from('gallery.html') },
          }
        : {
            outDir: from('../dist/web'),
            rolldownOptions: { checks, input: [from('index.html'), from('src/public/islands.ts')] },
          }),
  },
}));
