import { defineConfig } from 'vite';

const platform = process.env.MEALPREP360_URL ?? 'http://localhost:8080';

// One origin for the browser: the page is Vite's, the recipes and their pictures are the platform's.
export default defineConfig({
  build: { target: 'es2022' },
  server: { proxy: { '/api': platform, '/media': platform } },
});
