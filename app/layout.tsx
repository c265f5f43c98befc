import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@mantine/charts/styles.css';
import './globals.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { languageOfRequest, texts } from '#app/_server/texts.ts';
import { InLanguageOf } from '#app/_texts/in-language-of.client.tsx';
import { House } from '#app/_ui/house.client.tsx';

/** Pages show drafts, so none of them may be rendered ahead of a request and kept as static HTML. */
export const dynamic = 'force-dynamic';

/** What every page is called where it gives itself no name. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('house');
  return {
    title: { default: 'Sourcemark', template: '%s · Sourcemark' },
    description: t('what-it-is'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#191816' },
  ],
};

/** The outermost frame of every screen: language, theme, and the nonce without which no script runs. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? '';
  const language = await languageOfRequest();
  return (
    <html lang={language} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <InLanguageOf language={language}>
          <House>{children}</House>
        </InLanguageOf>
      </body>
    </html>
  );
}
