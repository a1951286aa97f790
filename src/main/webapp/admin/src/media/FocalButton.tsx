import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FocalDialog } from './FocalDialog';

interface Props {
  readonly id: string;
  /** What the picture is of or for, to tell this button from those beside other pictures. */
  readonly of: string;
}

/** Opens the focal point of a picture where the picture is used. */
export function FocalButton({ id, of }: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const text = translate('media.focal.open');
  return (
    <>
      <Button size="small" aria-label={`${text} ${of}`} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {text}
      </Button>
      {isOpen && <FocalDialog id={id} onClose={() => setOpen(false)} />}
    </>
  );
}
