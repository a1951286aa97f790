import type { Medium } from '@mealprep360/sdk';
import { Box, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { FileZone } from './FileZone';

interface Props {
  readonly onUploaded: (medium: Medium) => void;
  readonly children?: ReactNode;
}

/** Takes files that are dropped, pasted or chosen, one after the other. */
export function DropZone({ onUploaded, children }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const queries = useQueryClient();
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
    <>
      <FileZone onFiles={(files) => void upload(files)}>
        {waiting.length > 0 && (
          <Box role="status" sx={{ mt: 1 }}>
            <LinearProgress aria-label={translate('media.uploading', { name: waiting[0], count: waiting.length })} />
            <Typography variant="caption">{translate('media.uploading', { name: waiting[0], count: waiting.length })}</Typography>
          </Box>
        )}
      </FileZone>
      {children}
    </>
  );
}
