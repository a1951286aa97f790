import { Button, Link, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ObjectProps } from './ObjectFields';
import { TextOf } from './TextOf';
import { VideoDialog } from './VideoDialog';
import { isVideo } from './videos';

/** A link to a video, which nothing is loaded from here. */
export function VideoFields({ data, change }: ObjectProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const url = String(data.url ?? '');
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', overflowWrap: 'anywhere' }}>
        <Link href={isVideo(url) ? url : undefined} target="_blank" rel="noopener noreferrer" sx={{ flex: 1 }}>
          {url}
        </Link>
        <Button size="small" onClick={() => setOpen(true)}>
          {translate('blog.video.change')}
        </Button>
      </Stack>
      <TextOf field="caption" data={data} change={change} most={1000} />
      {isOpen && (
        <VideoDialog
          url={url}
          onClose={() => setOpen(false)}
          onChoose={(next) => {
            setOpen(false);
            change({ ...data, url: next });
          }}
        />
      )}
    </Stack>
  );
}
