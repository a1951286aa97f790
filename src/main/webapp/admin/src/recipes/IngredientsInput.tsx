import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Commentable } from '../editorial/CommentMark';
import type { FormProps } from '../editorial/DocumentPage';
import { put, withField, without } from '../shared/parts';
import { groupsOf, isGroupStored, isStored, moveLine, newGroup, storedAt, written } from './document';
import type { Group } from './document';
import { LinesInput } from './LinesInput';
import { useLocalParts } from '../shared/useLocalParts';

/** Groups of ingredient lines, all of it by keyboard. */
export function IngredientsInput({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const [groups, setGroups] = useLocalParts<Group>(groupsOf(document), written, (update) =>
    change((now) => withField(now, 'ingredientGroups', update((now.ingredientGroups as readonly Group[] | undefined) ?? []))),
  );
  return (
    <Stack spacing={3}>
      {groups.map((group, at) => (
        <Stack key={group.id} spacing={1}>
          {(groups.length > 1 || group.title) && (
            <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Commentable anchor={`/ingredientGroups/@${group.id}/title`} label={translate('recipes.lines.group')}>
                  <TextField
                    fullWidth
                    label={translate('recipes.lines.group')}
                    placeholder={translate('recipes.lines.groupHint')}
                    value={group.title ?? ''}
                    onChange={(event) => setGroups((now) => put(now, at, withField(now[at]!, 'title', event.target.value)))}
                  />
                </Commentable>
              </Box>
              <Button onClick={() => setGroups((now) => without(now, at))}>{translate('recipes.lines.removeGroup')}</Button>
            </Stack>
          )}
          <LinesInput
            lines={group.lines}
            anchor={`/ingredientGroups/@${group.id}/lines`}
            faultOf={(line) =>
              faults.get(`/ingredientGroups/${storedAt(groups, at, isGroupStored)}/lines/${storedAt(group.lines, line, isStored)}/text`)
            }
            change={(update) => setGroups((now) => put(now, at, { ...now[at]!, lines: update(now[at]!.lines) }))}
            onTake={(id, to) => setGroups((now) => moveLine(now, id, group.id, to))}
          />
        </Stack>
      ))}
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => setGroups((now) => [...now, newGroup()])}>
          {translate('recipes.lines.addGroup')}
        </Button>
        <Typography variant="caption" color="textSecondary" sx={{ flex: 1, minWidth: 240 }}>
          {translate('recipes.lines.keys')}
        </Typography>
      </Stack>
    </Stack>
  );
}
