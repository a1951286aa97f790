import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Stack } from '@mui/material';
import type { Medium, Tagged } from '@mealprep360/sdk';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { PageState } from '../shared/PageState';
import { Crops } from './Crops';
import { FocalPicker } from './FocalPicker';
import { StaleNotice } from './StaleNotice';
import { altOf } from './Thumb';
import { useMediumForm } from './useMediumForm';
import { useTaggedMedium } from './useTaggedMedium';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** What must stay in view of a picture. That is the medium's, and not of the document in which it is shown. */
export function FocalDialog({ id, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const { data, error, refetch } = useTaggedMedium(id);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('media.focal.label')}</DialogTitle>
      {data ? (
        <Form current={data} onClose={onClose} />
      ) : (
        <DialogContent>
          <PageState error={error} onRetry={() => void refetch()} />
        </DialogContent>
      )}
    </Dialog>
  );
}

function Form({ current, onClose }: { readonly current: Tagged<Medium>; readonly onClose: () => void }) {
  const translate = useTranslate();
  const form = useMediumForm(current);
  const medium = current.value;
  const { focalPoint } = form.said;
  const save = async () => {
    if (await form.save()) onClose();
  };
  return (
    <>
      <DialogContent>
        <Stack spacing={2}>
          <DialogContentText>{translate('media.focal.everywhere')}</DialogContentText>
          <StaleNotice medium={medium} form={form} />
          <FocalPicker medium={medium} alt={altOf(medium) ?? medium.filename} value={focalPoint} onChange={(to) => form.change({ focalPoint: to })} />
          <Crops medium={medium} focalPoint={focalPoint} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
        <Button variant="contained" disabled={!form.isUnsaved || form.isBusy} onClick={() => void save()}>
          {translate('shared.save')}
        </Button>
      </DialogActions>
    </>
  );
}
