'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { callUrl } from '#app/_client/call.ts';
import type { SignOffId, StoryId } from '#lib/id.ts';
import type { ReportFormatName } from '#lib/report/formats.ts';

/** Downloads the report as it is shown, byte for byte. */
export function DownloadButton(props: {
  readonly storyId: StoryId;
  readonly format: ReportFormatName;
  /** The report of this sign-off, where it is not that of the story as it is. */
  readonly signOffId: SignOffId | null;
}) {
  const t = useTexts('report');
  const { storyId, signOffId, format } = props;
  const href =
    signOffId === null
      ? callUrl('make-report', { storyId, format })
      : callUrl('make-signed-report', { signOffId, format });
  return (
    <Button component="a" href={href} download leftSection={<IconDownload size={16} aria-hidden />}>
      {t('download')}
    </Button>
  );
}
