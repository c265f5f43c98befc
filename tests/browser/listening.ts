import type { Page } from '@playwright/test';

/** What a screen reader meets under an element: roles and names in reading order, as Chromium tells them. */
export interface Met {
  readonly role: string;
  readonly name: string;
}

/** Everything under the first element of a selector that assistive technology is told of, in reading order. */
export async function met(page: Page, selector: string): Promise<readonly Met[]> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const top = nodes.find((each) => each.backendDOMNodeId === node.backendNodeId);
  const found: Met[] = [];
  const walk = (id: string) => {
    const each = byId.get(id);
    if (each === undefined) return;
    const role = String(each.role?.value ?? '');
    if (!each.ignored && role !== 'InlineTextBox') {
      found.push({ role, name: String(each.name?.value ?? '') });
    }
    for (const child of each.childIds ?? []) walk(child);
  };
  if (top !== undefined) walk(top.nodeId);
  return found;
}

/** The same read out: only its text, in one line. */
export async function heard(page: Page, selector: string): Promise<string> {
  const texts = (await met(page, selector)).filter(({ role }) => role === 'StaticText');
  return texts
    .map(({ name }) => name)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What was said in one of the live regions since this was called, in order. */
export async function listen(
  page: Page,
  voice: 'own' | 'others',
): Promise<() => Promise<readonly string[]>> {
  const key = `heard-${voice}`;
  await page.evaluate(
    ([name, which]) => {
      const said: string[] = [];
      const region = document.querySelector(`[data-heard="${which}"]`);
      if (region === null) throw new Error('Nothing is said on this page.');
      new MutationObserver((records) => {
        if (records.some(({ addedNodes }) => addedNodes.length > 0)) said.push(region.textContent);
      }).observe(region, { childList: true, subtree: true, characterData: true });
      Reflect.set(window, name, said);
    },
    [key, voice] as const,
  );
  return () =>
    page.evaluate((name) => {
      const said: unknown = Reflect.get(window, name);
      return Array.isArray(said) ? said.map(String) : [];
    }, key);
}

/** What has the focus, in a few words; `nothing` where it was lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element.id === 'content') return 'nothing';
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()} ${name.trim().slice(0, 60)}`;
  });
}
