import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** How many there are with it; absent where that is not known. */
  readonly count?: number;
}

const FEW = 8;

interface Props {
  readonly title: string;
  readonly options: readonly Option[];
  /** The values that are on. */
  readonly chosen: readonly string[];
  /** @param next what is on then: the option's value, or nothing where it was on @param value the option's */
  readonly onChoose: (next: string, value: string) => void;
}

/** Ways to narrow a table by one property. Each is a button that is on or off. */
export function FacetGroup({ title, options, chosen, onChoose }: Props) {
  const id = useId();
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useLocale());
  const [isAll, setAll] = useState(false);
  const shown = isAll ? options : options.filter(({ value }, at) => at < FEW || chosen.includes(value));
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="body2" color="textSecondary" sx={{ fontWeight: 650, mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <ButtonBase
              aria-pressed={chosen.includes(value)}
              onClick={() => onChoose(chosen.includes(value) ? '' : value, value)}
              sx={{
                width: '100%',
                justifyContent: 'start',
                textAlign: 'start',
                gap: 1,
                px: 1,
                py: 0.5,
                borderRadius: 1,
                typography: 'body2',
                '&:hover': { bgcolor: 'action.hover' },
                '&[aria-pressed=true]': { bgcolor: 'action.selected', fontWeight: 650 },
                '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
              }}
            >
              <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {label}
              </Box>{' '}
              {count !== undefined && (
                <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
                  {numbers.format(count)}
                </Box>
              )}
            </ButtonBase>
          </li>
        ))}
      </Box>
      {options.length > FEW && (
        <Button size="small" aria-expanded={isAll} aria-describedby={id} onClick={() => setAll(!isAll)}>
          {translate(isAll ? 'editorial.list.fewer' : 'shared.more')}
        </Button>
      )}
    </Box>
  );
}
