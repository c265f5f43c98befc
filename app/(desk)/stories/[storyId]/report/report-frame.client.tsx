'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

/** Before its page has been measured: about one sheet. */
const FIRST_HEIGHT_PX = 1000;

/**
 * The report as it will be sent, in a frame that runs no script and takes nothing from this screen. It
 * grows with its page, so that there is one scroll bar and not two.
 */
export function ReportFrame({ title, html }: { readonly title: string; readonly html: string }) {
  const t = useTexts('report');
  const frame = useRef<HTMLIFrameElement>(null);
  const [heightPx, setHeightPx] = useState(FIRST_HEIGHT_PX);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let watching: ResizeObserver | undefined;
    const watch = () => {
      watching?.disconnect();
      const body = element.contentDocument?.body;
      const page = element.contentDocument?.documentElement;
      if (!body || !page) return;
      const fit = () => {
        setHeightPx(Math.ceil(page.getBoundingClientRect().height) + 2);
      };
      watching = new ResizeObserver(fit);
      watching.observe(page);
      fit();
    };
    // The page may have loaded before this screen came to life, and loads again with each format.
    watch();
    element.addEventListener('load', watch);
    return () => {
      watching?.disconnect();
      element.removeEventListener('load', watch);
    };
  }, [html]);

  return (
    <>
      <div className="sm-report-tools">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={15} aria-hidden />}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {t('print')}
        </Button>
      </div>
      <iframe
        ref={frame}
        className="sm-report-frame"
        title={title}
        srcDoc={html}
        // Same origin only so that its height can be read and it can be printed; without
        // `allow-scripts` nothing in it can run.
        sandbox="allow-same-origin allow-modals allow-popups"
        style={{ height: `${heightPx}px` }}
      />
    </>
  );
}
