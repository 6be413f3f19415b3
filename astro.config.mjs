import { resolve, sep } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Astro itself does not see `data/`: on a change everything that a page has read is forgotten, and open pages load again. */
const followData = () => ({
  name: 'follow-data',
  apply: 'serve',
  configureServer(server) {
    const root = resolve(process.env.SCORECARD_ROOT || '.');
    const folders = [resolve(root, 'data'), resolve(root, 'content')];
    server.watcher.add(folders);
    server.watcher.on('all', (_event, path) => {
      if (!folders.some((folder) => path.startsWith(folder + sep))) return;
      for (const environment of Object.values(server.environments)) {
        environment.moduleGraph.invalidateAll();
        environment.hot.send({ type: 'full-reload' });
      }
    });
  },
});

/** Astro's live server wants a slash after every path, even after `report.json`; a built site does not have one there. */
const plainFileNames = () => ({
  name: 'plain-file-names',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/(?![@_])[^?]*\.(json|csv|xml)$/.test(request.url)) request.url += '/';
      next();
    });
  },
});

/** `base`, `site` and `outDir` come from the command line (src/commands/astro.ts). */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  cacheDir: '.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  markdown: { syntaxHighlight: false },
  integrations: [mdx({ syntaxHighlight: false })],
  // No script stands in a page: the content security policy would not run it.
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    resolve: { alias: { '@kurkle/color': resolve(import.meta.dirname, 'src/browser/plain-colour.ts') } },
    plugins: [followData(), plainFileNames()],
    cacheDir: '.cache/vite',
  },
});
