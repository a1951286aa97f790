import AddIcon from '@mui/icons-material/Add';
import { Autocomplete, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Commentable } from '../editorial/CommentMark';
import type { FormProps } from '../editorial/DocumentPage';
import { insert, move, put, withField, without } from '../shared/parts';
import { groupsOf, isStepStored, isStored, MOST_STEPS, newStep, stepsOf, storedAt } from './document';
import type { Line, Step } from './document';
import { MoveTools } from './MoveTools';
import { StepPicture } from './StepPicture';
import { useLocalParts } from '../shared/useLocalParts';

const written = (steps: readonly Step[]) => steps.filter(isStepStored);

/** What to do, in order. Each step can say which ingredients it takes. */
export function StepsInput({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const [steps, setSteps] = useLocalParts<Step>(stepsOf(document), written, (update) =>
    change((now) => withField(now, 'steps', update((now.steps as readonly Step[] | undefined) ?? []))),
  );
  const ingredients = groupsOf(document).flatMap(({ lines }) => lines).filter(isStored);
  const faultOf = (at: number) => faults.get(`/steps/${storedAt(steps, at, isStepStored)}/text`);
  const focus = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-step]')[at]?.focus());
  const set = (at: number, field: string, value: unknown) =>
    setSteps((now) => put(now, at, field === 'text' ? { ...now[at]!, text: String(value) } : withField(now[at]!, field, value)));
  const add = (at: number) => {
    if (steps.length >= MOST_STEPS) return;
    setSteps((now) => insert(now, at, newStep()));
    focus(at);
  };
  const shift = (at: number, by: number) => {
    setSteps((now) => move(now, at, at + by));
    focus(at + by);
  };
  const remove = (at: number) => {
    setSteps((now) => (now.length > 1 ? without(now, at) : [newStep()]));
    focus(Math.max(0, at - 1));
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const step = steps[at];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) add(at + 1);
    else if (event.altKey && by) shift(at, by);
    else if (event.key === 'Backspace' && step?.text === '' && !isStepStored(step) && steps.length > 1) remove(at);
    else return;
    event.preventDefault();
  };
  return (
    <Stack ref={list} spacing={2.5}>
      {steps.map((step, at) => (
        <Commentable key={step.id} anchor={`/steps/@${step.id}`} label={translate('recipes.steps.step', { number: at + 1 })}>
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '2rem minmax(0, 1fr)' }}>
            <Typography color="textSecondary" sx={{ pt: 1, textAlign: 'center', fontWeight: 650 }}>
              {at + 1}
            </Typography>
            <Stack spacing={1}>
              <TextField
                multiline
                fullWidth
                value={step.text}
                placeholder={at === 0 ? translate('recipes.steps.placeholder') : ''}
                onChange={(event) => set(at, 'text', event.target.value)}
                onKeyDown={onKeyDown(at)}
                error={faultOf(at) !== undefined}
                helperText={faultOf(at)}
                slotProps={{ htmlInput: { 'aria-label': translate('recipes.steps.step', { number: at + 1 }), 'data-step': at, maxLength: 5000 } }}
              />
              <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
                <TextField
                  type="number"
                  label={translate('recipes.steps.minutes')}
                  value={step.minutes ?? ''}
                  onChange={(event) => set(at, 'minutes', event.target.value === '' ? undefined : Number.parseInt(event.target.value, 10))}
                  slotProps={{ htmlInput: { min: 0, max: 43200 } }}
                  sx={{ width: { sm: 120 } }}
                />
                <Autocomplete<Line, true>
                  multiple
                  fullWidth
                  disableCloseOnSelect
                  options={ingredients}
                  value={ingredients.filter(({ id }) => step.ingredientIds?.includes(id))}
                  getOptionLabel={({ text }) => text}
                  getOptionKey={({ id }) => id}
                  isOptionEqualToValue={(a, b) => a.id === b.id}
                  onChange={(_, chosen) => set(at, 'ingredientIds', chosen.map(({ id }) => id))}
                  renderInput={(params) => <TextField {...params} label={translate('recipes.steps.uses')} />}
                />
              </Stack>
              <Stack direction="row" spacing={1} sx={{ alignItems: 'start' }}>
                <Box sx={{ flex: 1, minWidth: 0 }}>
                  <StepPicture number={at + 1} value={step.image} onChange={(image) => set(at, 'image', image)} />
                </Box>
                <MoveTools
                  isFirst={at === 0}
                  isLast={at === steps.length - 1}
                  labels={{
                    up: translate('recipes.steps.up', { number: at + 1 }),
                    down: translate('recipes.steps.down', { number: at + 1 }),
                    remove: translate('recipes.steps.remove', { number: at + 1 }),
                  }}
                  onMove={(by) => shift(at, by)}
                  onRemove={() => remove(at)}
                />
              </Stack>
            </Stack>
          </Box>
        </Commentable>
      ))}
      <Button size="small" startIcon={<AddIcon />} onClick={() => add(steps.length)} sx={{ alignSelf: 'start' }}>
        {translate('recipes.steps.add')}
      </Button>
    </Stack>
  );
}
