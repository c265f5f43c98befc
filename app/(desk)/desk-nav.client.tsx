'use client';

import { useTexts } from '#texts';
import { usePathname } from 'next/navigation';
import type { Screen } from './screens.ts';
import { PlainLink } from '#app/_ui/link.client.tsx';

/** The bar's links; the one of the screen at hand is marked for the eye and for screen readers. */
export function DeskNav({ screens }: { readonly screens: readonly Screen[] }) {
  const t = useTexts('frame');
  const path = usePathname();
  return (
    <nav aria-label={t('desk')} className="sm-nav">
      {screens.map((screen) => (
        <PlainLink
          key={screen.href}
          href={screen.href}
          className="sm-nav-link"
          aria-current={isAt(path, screen.href) ? 'page' : 'false'}
        >
          {screen.label}
        </PlainLink>
      ))}
    </nav>
  );
}

/** A story's screens belong to the stories. */
function isAt(path: string, href: string): boolean {
  if (href === '/') return path === '/' || path.startsWith('/stories');
  return path === href || path.startsWith(`${href}/`);
}
