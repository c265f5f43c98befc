import './desk-header.css';
import { useTexts } from '#texts';
import { AccountMenu } from './account-menu.client.tsx';
import { NoticeBell } from './notice-bell.client.tsx';
import { DeskNav } from './desk-nav.client.tsx';
import { Palette, PaletteButton } from './palette.client.tsx';
import { screensFor } from './screens.ts';
import { ColourSchemeToggle } from '#app/_ui/colour-scheme.client.tsx';
import { PlainLink } from '#app/_ui/link.client.tsx';
import { Wordmark } from '#app/_ui/wordmark.tsx';
import type { Role } from '#lib/people/roles.ts';

/** The bar above every screen: where one can go, the palette, one's notices, the colours, the account. */
export function DeskHeader(props: {
  readonly name: string;
  readonly role: Role;
  readonly unread: number;
}) {
  const t = useTexts('frame');
  const { name, role, unread } = props;
  const screens = screensFor(role, t);
  return (
    <header className="sm-header">
      <div className="sm-header-row">
        <PlainLink href="/" aria-label={t('home')} className="sm-header-home">
          <Wordmark />
        </PlainLink>
        <DeskNav screens={screens.filter((screen) => screen.isInBar)} />
        <div className="sm-header-tools">
          <PaletteButton />
          <NoticeBell unread={unread} />
          <ColourSchemeToggle />
          <AccountMenu name={name} role={role} />
        </div>
      </div>
      <Palette screens={screens} />
    </header>
  );
}
