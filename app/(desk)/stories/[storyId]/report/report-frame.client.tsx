'use client';

import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';

/**
 * The report as it will be sent, in a frame that runs no script and takes nothing from this screen. It
 * grows to the height of its page, so that there is one scroll bar and not two.
 */
export function ReportFrame({ title, html }: { readonly title: string; readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [heightPx, setHeightPx] = useState(900);
  return (
    <>
      <div className="sm-report-tools">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={15} aria-hidden />}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          Print
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
        onLoad={(event) => {
          const page = event.currentTarget.contentDocument?.documentElement;
          if (page) setHeightPx(page.scrollHeight + 2);
        }}
      />
    </>
  );
}
