import { useQueryClient } from '@tanstack/react-query';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { Loaded } from './Loaded';

/** Asks before a redirect is removed, which is then the one that is shown or none. */
export function RemoveDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const queries = useQueryClient();
  const remove = async (ifMatch: string) => {
    try {
      await client().redirects.deleteRedirect({ id, ifMatch });
      notify('redirects.removed', { type: 'success' });
    } catch (error) {
      say(error);
    }
    onClose();
    await queries.invalidateQueries({ queryKey: ['redirects'] });
  };
  return (
    <Loaded id={id} onClose={onClose}>
      {({ value, etag }) => (
        <Confirm
          isOpen
          title={translate('redirects.removeOne', { from: value.from })}
          content={translate('redirects.sure')}
          onConfirm={() => void remove(etag)}
          onClose={onClose}
        />
      )}
    </Loaded>
  );
}
