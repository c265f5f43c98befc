import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { LinkButton } from '#app/_ui/link.client.tsx';

/** Shown for an address that leads nowhere, and for what is not yours to see. */
export default function NotFound() {
  return (
    <PlainScreen
      title="There is nothing here"
      lead="Either the address is wrong, or the story it leads to is not one you are a member of. Its editor can add you."
    >
      <LinkButton href="/">Go to the stories</LinkButton>
    </PlainScreen>
  );
}
