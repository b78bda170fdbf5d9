import { defineConfig } from 'vite';

// The gateway that questions go to while developing; a build is served by the gateway itself, from the same origin.
const gateway = process.env['LOKET_GATEWAY'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  // React refresh needs a plugin; without it a change reloads the page, which is enough here.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/graphql', '/ontwikkeling', '/v1', '/documentatie', '/verkenner'].map((pad) => [pad, { target: gateway, changeOrigin: true }])),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Everything comes from files of our own, also what is small: the policy of the page allows no data in scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The documents of operations that a page does not ask have no reason to come along: reading a property does nothing.
    rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
  },
});
