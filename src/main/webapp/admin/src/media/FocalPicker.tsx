import type { FocalPoint, Medium } from '@mealprep360/sdk';
import { Box, Typography } from '@mui/material';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly medium: Medium;
  readonly alt: string;
  readonly value: FocalPoint;
  readonly onChange: (point: FocalPoint) => void;
}

const STEP = 0.01;
const LEAP = 0.1;
const WIDE_PIXELS = 1000;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/** The whole picture with what must stay in view, which is moved by a click or, once it has the focus, by the arrow keys. */
export function FocalPicker({ medium, alt, value, onChange }: Props) {
  const translate = useTranslate();
  const onClick = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
    // Enter on the mark is a click too, and one that is nowhere.
    if (detail === 0) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    onChange({ x: rounded((clientX - left) / width), y: rounded((clientY - top) / height) });
  };
  const onKey = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const step = event.shiftKey ? LEAP : STEP;
    onChange({ x: rounded(value.x + arrow[0] * step), y: rounded(value.y + arrow[1] * step) });
  };
  const where = translate('media.focal.at', { x: Math.round(value.x * 100), y: Math.round(value.y * 100) });
  return (
    <Box>
      <Box sx={{ display: 'grid', placeItems: 'center', bgcolor: 'action.hover', borderRadius: 1, overflow: 'hidden' }}>
        <Box sx={{ position: 'relative', display: 'flex', cursor: 'crosshair' }} onClick={onClick}>
          <Box
            component="img"
            src={wide(medium)}
            alt={alt}
            draggable={false}
            width={medium.width}
            height={medium.height}
            sx={{ display: 'block', width: 'auto', height: 'auto', maxWidth: '100%', maxHeight: '60vh' }}
          />
          <Box
            component="button"
            type="button"
            aria-label={`${translate('media.focal.label')}: ${where}`}
            aria-describedby="focal-hint"
            onKeyDown={onKey}
            // A click on the mark itself is one on the picture below it.
            style={{ left: `${value.x * 100}%`, top: `${value.y * 100}%` }}
            sx={{
              position: 'absolute', width: 32, height: 32, m: '-16px', p: 0, borderRadius: '50%', cursor: 'inherit',
              border: '3px solid #fff', boxShadow: '0 0 0 2px #000, inset 0 0 0 2px #000', bgcolor: 'transparent',
              '&:focus-visible': { outline: 3, outlineColor: 'primary.main', outlineOffset: 3 },
            }}
          />
        </Box>
      </Box>
      <Typography id="focal-hint" variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate('media.focal.hint')} <span aria-live="polite">{where}</span>
      </Typography>
    </Box>
  );
}

const rounded = (at: number) => Math.round(Math.min(1, Math.max(0, at)) * 100) / 100;

function wide({ renditions, url }: Medium): string {
  const whole = renditions.filter(({ name, width }) => !name.startsWith('square') && width >= WIDE_PIXELS);
  return whole.sort((a, b) => a.width - b.width)[0]?.url ?? url;
}
