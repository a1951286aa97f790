import { Box, Paper, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { DraftKeeper } from './DraftKeeper';
import { HistoryPanel } from './HistoryPanel';
import { LocalesPanel } from './LocalesPanel';
import { PublishPanel } from './PublishPanel';
import type { Where } from './useItem';

const PANELS = ['preview', 'publish', 'comments', 'history', 'locales'] as const;

export type Panel = (typeof PANELS)[number];

interface Props {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
  readonly preview: ReactNode;
  readonly comments: ReactNode;
}

export function SidePanels({ panel, onPanel, where, keeper, preview, comments }: Props) {
  const translate = useTranslate();
  const content = {
    preview: () => preview,
    publish: () => <PublishPanel where={where} keeper={keeper} />,
    comments: () => comments,
    history: () => <HistoryPanel where={where} keeper={keeper} />,
    locales: () => <LocalesPanel where={where} />,
  }[panel];
  return (
    <Paper variant="outlined" component="aside" sx={{ alignSelf: 'start', position: { lg: 'sticky' }, top: 'calc(var(--document-bar-end, 120px) + 8px)', overflow: 'hidden' }}>
      <Tabs value={panel} onChange={(_, next) => onPanel(next)} variant="scrollable" scrollButtons={false} aria-label={translate('editorial.panels.all')}>
        {PANELS.map((name) => (
          <Tab key={name} value={name} label={translate(`editorial.panels.${name}`)} id={`tab-${name}`} aria-controls="side-panel" sx={{ flex: '1 0 auto', minWidth: 0, px: 0.5, fontSize: '0.78rem', letterSpacing: 0 }} />
        ))}
      </Tabs>
      <Box
        id="side-panel"
        role="tabpanel"
        aria-labelledby={`tab-${panel}`}
        tabIndex={0}
        sx={{ p: 2, borderTop: 1, borderColor: 'divider', maxHeight: { lg: 'calc(100vh - 220px)' }, overflow: 'auto' }}
      >
        {content()}
      </Box>
    </Paper>
  );
}
