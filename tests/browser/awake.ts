import type { Browser, Page } from '@playwright/test';

/**
 * A page of ours whose scripts are not there yet: what is clicked or typed then goes nowhere. A page that runs
 * no script of ours, such as a report opened from its file, is never asleep.
 */
const ASLEEP = 'html:not([data-awake]):has(script[src*="/_next/"])';

/**
 * From now on nothing is clicked, filled in or typed on any page of this browser before the page is awake,
 * whichever way it came there: by an address, a link, a sign-in or a reload. People wait without noticing.
 */
export function actOnceAwake(browser: Browser): void {
  browser.on('context', (context) => context.on('page', actOnceThisIsAwake));
}

function actOnceThisIsAwake(page: Page): void {
  const asleep = page.locator(ASLEEP);
  // Locators ask by themselves, each time they try: the handler has nothing to do, and they go on once the
  // page is no longer asleep. It is refused only by a page that was closed meanwhile.
  page.addLocatorHandler(asleep, () => Promise.resolve()).catch(() => undefined);

  let isAwake = false;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) isAwake = false;
  });
  const untilAwake = async () => {
    if (!isAwake) await asleep.waitFor({ state: 'detached' });
    isAwake = true;
  };

  // Nothing asks for those.
  const onceAwake =
    <How extends readonly unknown[]>(act: (...how: How) => Promise<void>) =>
    async (...how: How) => {
      await untilAwake();
      await act(...how);
    };
  const { keyboard, mouse } = page;
  keyboard.press = onceAwake(keyboard.press.bind(keyboard));
  keyboard.type = onceAwake(keyboard.type.bind(keyboard));
  keyboard.insertText = onceAwake(keyboard.insertText.bind(keyboard));
  keyboard.down = onceAwake(keyboard.down.bind(keyboard));
  mouse.click = onceAwake(mouse.click.bind(mouse));
  mouse.dblclick = onceAwake(mouse.dblclick.bind(mouse));
  mouse.down = onceAwake(mouse.down.bind(mouse));
  mouse.move = onceAwake(mouse.move.bind(mouse));
  mouse.wheel = onceAwake(mouse.wheel.bind(mouse));

  // What is read from a page by scripts asks for nothing either, unless one wants to see it come.
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (options?.waitUntil !== 'commit') await untilAwake();
    return response;
  };
  const reload = page.reload.bind(page);
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil !== 'commit') await untilAwake();
    return response;
  };
}
