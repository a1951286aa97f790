import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  resolve: { alias: { '@mealprep360/sdk': root('target/sdk/typescript') } },
  build: {
    outDir: root('target/admin'),
    emptyOutDir: true,
    sourcemap: false,
    manifest: true,
    target: 'es2022',
    // In kB before compression: what react-admin and MUI come to.
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': 'http://localhost:8080', '/admin/config.json': 'http://localhost:8080' } },
});
