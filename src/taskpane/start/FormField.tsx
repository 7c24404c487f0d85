/** Whether form II.06 is laid out with the plan. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import type { Draft } from './draft';
import { useTicks } from './useTicks';

interface FormFieldProps {
  readonly draft: Draft;
  readonly onChange: (change: Pick<Draft, 'withForm'>) => void;
}

export function FormField({ draft, onChange }: FormFieldProps): ReactNode {
  const ticks = useTicks();
  const { choose } = useMessages();
  return (
    <label className={ticks.line}>
      <input
        type="checkbox"
        className={ticks.mark}
        checked={draft.withForm === true}
        onChange={({ target }) => onChange({ withForm: target.checked })}
      />
      {choose.form}
    </label>
  );
}
