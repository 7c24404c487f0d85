/** For whom the workbook is laid out: the whole plan, or one agency. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Suspense, lazy, useId } from 'react';
import type { ReactNode } from 'react';
import { later } from '../later';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import type { Draft } from './draft';
import { useTicks } from './useTicks';

const AgencyBox = lazy(async () => ({ default: (await later.agencyBox()).AgencyBox }));

const useStyles = makeStyles({
  legend: { ...typographyStyles.body1, padding: 0, marginBottom: tokens.spacingVerticalXS },
});

interface UnitFieldProps {
  readonly agencies: readonly string[];
  readonly draft: Draft;
  /** The preview was asked for while the unit was missing. */
  readonly missing: boolean;
  readonly onChange: (change: Pick<Draft, 'scope' | 'unit'>) => void;
}

export function UnitField({ agencies, draft, missing, onChange }: UnitFieldProps): ReactNode {
  const styles = useStyles();
  const ticks = useTicks();
  const layout = useLayout();
  const { choose } = useMessages();
  const name = useId();
  if (agencies.length === 0) return null;
  const scopes = [
    ['whole', choose.wholePlan],
    ['unit', choose.oneUnit],
  ] as const;
  return (
    <>
      <fieldset className={layout.fieldset}>
        <legend className={styles.legend}>{choose.unit}</legend>
        {scopes.map(([scope, label]) => (
          <label key={scope} className={ticks.line}>
            <input
              type="radio"
              className={ticks.mark}
              name={name}
              value={scope}
              checked={draft.scope === scope}
              onChange={() => onChange({ scope, unit: draft.unit })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {draft.scope === 'unit' && (
        <Suspense fallback={<p className={layout.text}>{choose.opening}</p>}>
          <AgencyBox
            agencies={agencies}
            unit={draft.unit}
            missing={missing}
            onChoose={(unit) => onChange({ scope: 'unit', unit })}
          />
        </Suspense>
      )}
    </>
  );
}
