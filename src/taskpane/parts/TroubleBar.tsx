/** The problem that stopped an act, read out at once. */
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { later } from '../later';
import { usePaneState } from '../pane/PaneContext';
import { Coming } from './Coming';

const TroubleNotice = lazy(async () => ({ default: (await later.notices()).TroubleNotice }));

export function TroubleBar(): ReactNode {
  const { trouble } = usePaneState();
  if (trouble === null) return null;
  return (
    <div role="alert">
      <Suspense fallback={<Coming />}>
        <TroubleNotice trouble={trouble} />
      </Suspense>
    </div>
  );
}
