import type { ReactNode } from 'react';
import { AccessDenied, CanAccess } from 'react-admin';

interface Props {
  /** As in the table of access. */
  readonly part: string;
  readonly children: ReactNode;
}

/** A page that is not for everybody: whoever comes by its address is told so, before anything is asked of the server. */
export function Guarded({ part, children }: Props) {
  return (
    <CanAccess resource={part} action="list" accessDenied={<AccessDenied />}>
      {children}
    </CanAccess>
  );
}
