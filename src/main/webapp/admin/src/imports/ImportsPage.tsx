import { Alert, Box, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { client } from '../api/client';
import { useProblemText, useSayProblem } from '../api/problems';
import { Section } from '../shared/Section';
import { ImportForm } from './ImportForm';
import { ImportHistory } from './ImportHistory';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { startImport } from './startImport';
import type { Order } from './startImport';
import { isOver, useImport } from './useImports';

/** Brings in many recipes or posts at once, and tells what became of each. */
export function ImportsPage() {
  const translate = useTranslate();
  const say = useSayProblem();
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  /** What was sent from this page, so that it can be sent for real. */
  const [sent, setSent] = useState<Readonly<Record<string, Order>>>({});
  const id = search.get('id');
  const start = async (order: Order) => {
    try {
      const begun = await startImport(order);
      setSent((before) => ({ ...before, [begun.id]: order }));
      queries.setQueryData(['import', begun.id], begun);
      void queries.invalidateQueries({ queryKey: ['imports'] });
      setSearch({ id: begun.id });
    } catch (error) {
      say(error);
    }
  };
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <Title title={translate('imports.title')} />
      <Typography variant="h1">{translate('imports.title')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' } }}>
        <Stack spacing={2}>
          <ImportForm onStart={start} />
          {id && <Shown key={id} id={id} order={sent[id]} onStart={start} />}
        </Stack>
        <ImportHistory shown={id} />
      </Box>
    </Stack>
  );
}

interface ShownProps {
  readonly id: string;
  readonly order: Order | undefined;
  readonly onStart: (order: Order) => Promise<void>;
}

function Shown({ id, order, onStart }: ShownProps) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const say = useSayProblem();
  const queries = useQueryClient();
  const { data: current, error } = useImport(id);
  if (error) return <Alert severity="error">{textOf(error)}</Alert>;
  if (!current) return null;
  const cancel = () =>
    client().editorial.cancelImport({ id }).catch(say).finally(() => {
      void queries.invalidateQueries({ queryKey: ['import', id] });
      void queries.invalidateQueries({ queryKey: ['imports'] });
    });
  const canRepeat = order && current.dryRun && current.state === 'done';
  return (
    <Section title={order?.file.name ?? translate('imports.report')}>
      <ImportProgress
        current={current}
        onCancel={() => void cancel()}
        onRepeat={canRepeat ? () => void onStart({ ...order, dryRun: false }) : undefined}
      />
      {isOver(current) && <ImportReport current={current} />}
    </Section>
  );
}
