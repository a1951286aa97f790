import { Button, Stack, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { StickyBar } from './StickyBar';

interface Props {
  /** What the page is about. */
  readonly name: string;
  readonly form: {
    readonly isUnsaved: boolean;
    readonly isBusy: boolean;
    readonly discard: () => void;
    readonly save: () => Promise<unknown>;
  };
  /** Whether all is there that cannot be left out. */
  readonly isComplete?: boolean;
}

/** Stays in view above a form: what it is about, and what may be done with what was typed. */
export function SaveBar({ name, form, isComplete = true }: Props) {
  const translate = useTranslate();
  return (
    <StickyBar>
      <Title title={name} />
      <Stack useFlexGap direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ flex: 1, fontSize: '1.25rem', overflowWrap: 'anywhere', minWidth: 160 }}>
          {name}
        </Typography>
        {form.isUnsaved && <Button onClick={form.discard}>{translate('shared.discard')}</Button>}
        <Button variant="contained" disabled={!form.isUnsaved || !isComplete || form.isBusy} onClick={() => void form.save()}>
          {translate('shared.save')}
        </Button>
      </Stack>
    </StickyBar>
  );
}
