import { defineConfig } from 'vite';

const platform = process.env.MEALPREP360_URL ?? 'http://localhost:8080';

// One origin for the browser: the page is Vite's, the recipes and their pictures are the platform's.
export default defineConfig({
  build: { outDir: '../../target/examples/typescript', emptyOutDir: true },
  server: { proxy: { '/api': platform, '/media': platform } },
});
