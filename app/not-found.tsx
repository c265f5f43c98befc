import { useTexts } from '#texts';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { LinkButton } from '#app/_ui/link.client.tsx';

/** Shown for an address that leads nowhere, and for what is not yours to see. */
export default function NotFound() {
  const t = useTexts('house');
  return (
    <PlainScreen title={t('nothing-here-title')} lead={t('nothing-here-lead')}>
      <LinkButton href="/">{t('go-to-stories')}</LinkButton>
    </PlainScreen>
  );
}
