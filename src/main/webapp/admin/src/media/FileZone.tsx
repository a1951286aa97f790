import { Box, Button, Typography } from '@mui/material';
import { useEventCallback } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  /** What stands in the zone below the button. */
  readonly children?: ReactNode;
}

const TYPES = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

/** Takes files that are chosen, pasted, or dropped anywhere on the page: one that misses would have the browser leave. */
export function FileZone({ onFiles, children }: Props) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = useEventCallback((files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  });
  useEffect(() => {
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    };
    const paste = (event: ClipboardEvent) => take(event.clipboardData?.files);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [take]);
  return (
    <Box
      sx={{
        border: '2px dashed', borderColor: isOver ? 'primary.main' : 'divider', bgcolor: isOver ? 'action.hover' : 'transparent',
        borderRadius: 1, p: 2, textAlign: 'center',
      }}
    >
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
          take(target.files);
          target.value = '';
        }}
      />
      {children}
    </Box>
  );
}
