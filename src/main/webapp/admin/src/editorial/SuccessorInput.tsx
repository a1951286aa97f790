import type { Successor } from '@mealprep360/sdk';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ItemSearch } from './ItemSearch';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  /** Whether it goes offline later: then what takes its place need not be live yet. */
  readonly isPlanned?: boolean;
  readonly onChange: (successor?: Successor) => void;
}

/** What takes the place of something that goes offline: the same kind of thing, in the same language. */
export function SuccessorInput({ where: { type, id, locale }, isPlanned = false, onChange }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2 }}>
      <ItemSearch
        type={type}
        label={translate('editorial.successor.label')}
        hint={translate(isPlanned ? 'editorial.successor.hintPlanned' : 'editorial.successor.hint')}
        {...(isPlanned ? {} : { query: { publication: 'published' } })}
        isOffered={(card) => card.id !== id && card.locale === locale}
        onChoose={(card) => onChange(card && { type, id: card.id })}
      />
    </Box>
  );
}
