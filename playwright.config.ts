import { defineConfig } from 'playwright/test'

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  // `e2e/spine` is Vitest's.
  testMatch: '**/*.spec.ts',
  // One server with one newsroom: stories do not run over each other.
  workers: 1,
  retries: 0,
  // Limits for a machine that stands still for a while; what holds is seen at once.
  timeout: 180_000,
  expect: { timeout: 40_000 },
  forbidOnly: true,
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Its pictures would cost every story a tenth of its time; what a page was, the snapshots say.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // Chromium's sandbox refuses root, which is what containers and CI run as.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'sqlite' }, { name: 'mongodb', testMatch: '**/desk/main-job.spec.ts' }],
})
