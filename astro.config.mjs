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
      if (/^\/(theme(\.css|\/[\w-]+\.(svg|png|woff2))|(?![@_])[^?]*\.(json|csv|xml|webmanifest))$/.test(request.url)) request.url += '/';
      next();
    });
  },
});

/**
 * What is loaded on demand is one file without style sheets, so there is nothing to load beforehand. Vite's helper for that would weigh more
 * than what waits for the reader, and be a request of its own on every page.
 */
const loadPlainly = () => ({
  name: 'load-plainly',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = plainly(chunk.code);
    for (const name of Object.keys(bundle)) if (/\/preload-helper\.[^/]*$/.test(name)) delete bundle[name];
  },
});

/** `help(async()=>{let{a:b}=await import("x");return{a:b}},[])` is `import("x")`; where all are undone nothing asks for the helper. */
function plainly(code) {
  const undone = code.replace(/[\w$]+\(async\(\)=>\{let\{[^}]*\}=await (import\([^()]*\));return\{[^}]*\}\},__VITE_PRELOAD__\)/g, '$1');
  const helper = undone.includes('__VITE_PRELOAD__') ? 'const $1=load=>load();' : '';
  return undone.replace(/import\{\w+ as ([\w$]+)\}from"[^"]*\/preload-helper\.[^"]*";?/, helper);
}

/** A script that stands in a component is called after it, and not also after its place in it. */
const entryFileNames = ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`;

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
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
    worker: { format: 'es' },
    resolve: { alias: { '@kurkle/color': resolve(import.meta.dirname, 'src/browser/plain-colour.ts') } },
    plugins: [followData(), plainFileNames(), loadPlainly()],
    cacheDir: '.cache/vite',
  },
});
