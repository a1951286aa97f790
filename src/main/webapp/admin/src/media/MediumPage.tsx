import { Alert, Box, Stack, Typography } from '@mui/material';
import type { Medium, Tagged } from '@mealprep360/sdk';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { LeaveGuard } from '../editorial/LeaveGuard';
import { PageState } from '../shared/PageState';
import { SaveBar } from '../shared/SaveBar';
import { Section } from '../shared/Section';
import { useMoment } from '../shared/useMoment';
import { Crops } from './Crops';
import { FocalPicker } from './FocalPicker';
import { MediumActions } from './MediumActions';
import { MediumFields } from './MediumFields';
import { StaleNotice } from './StaleNotice';
import { altOf, Thumb } from './Thumb';
import { UsageList } from './UsageList';
import { useBytes } from './useBytes';
import { useMediumForm } from './useMediumForm';
import { useTaggedMedium } from './useTaggedMedium';

/** One medium: what it shows, what is said of it, and where it is used. */
export function MediumPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useTaggedMedium(id);
  if (!data) return <PageState error={error} onRetry={() => void refetch()} />;
  return <Page key={id} current={data} />;
}

function Page({ current }: { readonly current: Tagged<Medium> }) {
  const translate = useTranslate();
  const form = useMediumForm(current);
  const medium = current.value;
  const name = medium.title ?? medium.filename;
  return (
    <Stack spacing={2} sx={{ mt: 1, pb: 8 }}>
      <SaveBar name={name} form={form} />
      {medium.trashedAt && <Alert severity="info">{translate('media.inTrash')}</Alert>}
      <StaleNotice medium={medium} form={form} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' } }}>
        <Stack spacing={2}>
          <Shown medium={medium} form={form} />
          <MediumActions medium={medium} form={form} />
          <Facts medium={medium} />
          <Section title={translate('media.usages.title')}>
            <UsageList target={medium.id} />
          </Section>
        </Stack>
        <MediumFields form={form} />
      </Box>
      <LeaveGuard isLosing={form.isUnsaved} isLosingWithin />
    </Stack>
  );
}

function Shown({ medium, form: { said, change } }: { readonly medium: Medium; readonly form: ReturnType<typeof useMediumForm> }) {
  if (medium.type === 'application/pdf') {
    return (
      <Box sx={{ width: 200, containerType: 'inline-size' }}>
        <Thumb medium={medium} />
      </Box>
    );
  }
  return (
    <>
      <FocalPicker medium={medium} alt={altOf(medium) ?? medium.filename} value={said.focalPoint} onChange={(focalPoint) => change({ focalPoint })} />
      <Crops medium={medium} focalPoint={said.focalPoint} />
    </>
  );
}

function Facts({ medium: { filename, type, bytes: size, width, height, createdAt } }: { readonly medium: Medium }) {
  const bytes = useBytes();
  const moment = useMoment();
  const facts = [filename, type.split('/')[1]!.toUpperCase(), width && height ? `${width} × ${height}` : '', bytes(size), moment(createdAt)];
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {facts.filter(Boolean).join(' · ')}
    </Typography>
  );
}
