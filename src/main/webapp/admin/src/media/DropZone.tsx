import type { Medium } from '@mealprep360/sdk';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';

interface Props {
  readonly onUploaded: (medium: Medium) => void;
  readonly children?: ReactNode;
}

const TYPES = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

/** Takes files that are dropped, pasted or chosen, one after the other. */
export function DropZone({ onUploaded, children }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const upload = async (files: readonly File[]) => {
    setWaiting((now) => [...now, ...files.map(({ name }) => name)]);
    for (const file of files) {
      try {
        onUploaded(await client().media.uploadMedium({ filename: file.name || 'pasted', body: file }));
      } catch (error) {
        say(error);
      }
      setWaiting((now) => now.slice(1));
    }
    await queries.invalidateQueries({ queryKey: ['media'] });
  };
  return (
    <Box
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void upload([...event.dataTransfer.files]);
      }}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length > 0) void upload(files);
      }}
    >
      <Box sx={{ border: '2px dashed', borderColor: 'divider', borderRadius: 1, p: 2, textAlign: 'center' }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate('media.drop')}
        </Typography>
        <Button variant="outlined" size="small" onClick={() => input.current?.click()}>
          {translate('media.upload')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={TYPES}
          aria-label={translate('media.upload')}
          onChange={({ target }) => {
            void upload([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        {waiting.length > 0 && (
          <Box role="status" sx={{ mt: 1 }}>
            <LinearProgress aria-label={translate('media.uploading', { name: waiting[0], count: waiting.length })} />
            <Typography variant="caption">{translate('media.uploading', { name: waiting[0], count: waiting.length })}</Typography>
          </Box>
        )}
      </Box>
      {children}
    </Box>
  );
}
