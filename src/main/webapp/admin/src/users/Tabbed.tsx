import { Stack, Tab, Tabs } from '@mui/material';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Section } from '../shared/Section';

interface Props<T extends string> {
  readonly title: string;
  /** What each tab is called, in their order. */
  readonly tabs: Readonly<Record<T, string>>;
  readonly shown: T;
  readonly onShow: (tab: T) => void;
  readonly children: ReactNode;
}

/** A section of which one part is shown at a time. */
export function Tabbed<T extends string>({ title, tabs, shown, onShow, children }: Props<T>) {
  const id = useId();
  return (
    <Section title={title}>
      <Tabs value={shown} onChange={(_, chosen: T) => onShow(chosen)} aria-label={title} variant="fullWidth">
        {Object.entries<string>(tabs).map(([tab, label]) => (
          <Tab key={tab} value={tab} label={label} id={`${id}-${tab}`} aria-controls={`${id}-panel`} />
        ))}
      </Tabs>
      <Stack spacing={2} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </Stack>
    </Section>
  );
}
