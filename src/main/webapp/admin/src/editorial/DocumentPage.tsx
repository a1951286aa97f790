import { Box, Stack } from '@mui/material';
import { useState } from 'react';
import type { ComponentType, KeyboardEvent } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import type { Json } from '../api/contents';
import { useFaultTexts } from '../api/problems';
import { PageState } from '../shared/PageState';
import { CommentingContext, placeOf, usePlaces } from './comments';
import type { About } from './comments';
import { CommentsPanel } from './CommentsPanel';
import { DocumentBar } from './DocumentBar';
import type { DraftKeeper } from './DraftKeeper';
import { DraftNotices } from './DraftNotices';
import { LeaveGuard } from './LeaveGuard';
import { MergeDialog } from './MergeDialog';
import { PreviewPanel } from './PreviewPanel';
import { PresenceNotice } from './PresenceNotice';
import { SidePanels } from './SidePanels';
import type { Panel } from './SidePanels';
import { StalenessContext, useStaleness } from './staleness';
import { useDraft, useDraftState } from './useDraft';
import { useItem } from './useItem';
import type { Where } from './useItem';

/** What the editor of a type is given. */
export interface FormProps {
  readonly document: Json;
  readonly change: (update: (document: Json) => Json) => void;
  readonly faults: ReadonlyMap<string, string>;
}

export interface PreviewProps {
  readonly document: Json;
}

interface Props {
  readonly type: string;
  readonly Form: ComponentType<FormProps>;
  readonly Preview: ComponentType<PreviewProps>;
}

/** Where one document is written: the form, what is kept of it, and beside it all that happens on its way to the public. */
export function DocumentPage({ type, Form, Preview }: Props) {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const [source, setSource] = useState<Pick<Where, 'id' | 'locale'>>();
  const item = useItem({ type, id, locale: search.get('locale') ?? (source?.id === id ? source.locale : undefined) });
  const locale = item.data?.value.locale;
  if (locale && !search.has('locale') && source?.id !== id) setSource({ id, locale });
  const draft = useDraft(type, id, locale);
  if (!locale || !draft.data) {
    return <PageState error={item.error ?? draft.error} onRetry={() => void (item.error ? item : draft).refetch()} />;
  }
  return <Editor key={`${id} ${locale}`} where={{ type, id, locale }} keeper={draft.data} Form={Form} Preview={Preview} />;
}

interface EditorProps extends Omit<Props, 'type'> {
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
}

function Editor({ where, keeper, Form, Preview }: EditorProps) {
  const translate = useTranslate();
  const state = useDraftState(keeper);
  const stored = (useItem(where).data?.value as { readonly document?: Json } | undefined)?.document;
  const countOf = usePlaces(where, stored);
  const stale = useStaleness(where, stored);
  const [panel, setPanel] = useState<Panel>('preview');
  const [about, setAbout] = useState<About>();
  const textsOf = useFaultTexts();
  const comment = (place: About) => {
    setAbout(place);
    setPanel('comments');
    requestAnimationFrame(() => document.getElementById('side-panel')?.scrollIntoView({ block: 'nearest' }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = event.code === 'KeyM' && event.altKey && (event.ctrlKey || event.metaKey) ? placeOf(event.target as Element) : undefined;
    if (!place) return;
    event.preventDefault();
    comment(place);
  };
  const title = String(state.document.title ?? '') || translate(`resources.${where.type}.name`, { smart_count: 1 });
  return (
    <Stack spacing={2} sx={{ pb: 8 }}>
      <Title title={title} />
      <DocumentBar where={where} keeper={keeper} state={state} />
      <PresenceNotice where={where} isEditing={keeper.isUnsaved} />
      <DraftNotices keeper={keeper} state={state} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 392px' } }}>
        <CommentingContext.Provider value={{ countOf, open: comment }}>
          <StalenessContext.Provider value={{ type: where.type, stale }}>
            <Box onKeyDown={onKeyDown} sx={{ minWidth: 0 }}>
              <Form document={state.document} change={(update) => keeper.change(update)} faults={textsOf(state.faults)} />
            </Box>
          </StalenessContext.Provider>
        </CommentingContext.Provider>
        <SidePanels
          panel={panel}
          onPanel={(next) => {
            setPanel(next);
            setAbout(undefined);
          }}
          where={where}
          keeper={keeper}
          preview={<PreviewPanel where={where} document={state.document} Preview={Preview} />}
          comments={<CommentsPanel where={where} document={stored} about={about} onAll={() => setAbout(undefined)} />}
        />
      </Box>
      <MergeDialog type={where.type} keeper={keeper} conflicts={state.conflicts} />
      <LeaveGuard isLosing={state.keeping !== 'saved' && state.keeping !== 'kept'} />
    </Stack>
  );
}
