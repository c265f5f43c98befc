// No image optimizer, rewrites, i18n routing, `use cache` or Server Actions: each had a remote code
// execution advisory in the year to November 2026, and the desk needs none of them.
// Plain JavaScript: the desk reads this each time it starts, and Next would load a compiler for its types.
/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The front door compresses nothing either: event streams must not wait in a compressor's buffer.
  compress: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'better-auth', 'pino'],
  turbopack: { root: import.meta.dirname },
  // `npm run check` checks the types; a first start should not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // A development server must not write files of its own into the project.
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    // The desk opens a third of a second sooner; each page is loaded when somebody first asks for it.
    preloadEntriesOnStart: false,
  },
};

export default config;
