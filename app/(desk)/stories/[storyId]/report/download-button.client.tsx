'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { callUrl } from '#app/_client/call.ts';
import type { StoryId } from '#lib/id.ts';
import type { ReportFormatName } from '#lib/report/formats.ts';

/** Downloads the report as it is shown, byte for byte. */
export function DownloadButton(props: {
  readonly storyId: StoryId;
  readonly format: ReportFormatName;
}) {
  const t = useTexts('report');
  return (
    <Button
      component="a"
      href={callUrl('make-report', props)}
      download
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t('download')}
    </Button>
  );
}
