/** For whom the workbook is laid out: the whole plan, or one agency found by typing a part of its name. */
import { Combobox, Field, Option, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import { matches } from '../wording/fold';
import type { Draft } from './draft';

const useStyles = makeStyles({
  box: { minWidth: 0 },
  list: { maxHeight: '240px' },
});

interface UnitFieldProps {
  readonly agencies: readonly string[];
  readonly draft: Draft;
  /** The preview was asked for while the unit was missing. */
  readonly missing: boolean;
  readonly onChange: (change: Pick<Draft, 'scope' | 'unit'>) => void;
}

export function UnitField({ agencies, draft, missing, onChange }: UnitFieldProps): ReactNode {
  const { choose } = useMessages();
  if (agencies.length === 0) return null;
  return (
    <>
      <Field label={choose.unit}>
        <RadioGroup
          value={draft.scope}
          onChange={(_event, { value }) =>
            onChange({ scope: value === 'unit' ? 'unit' : 'whole', unit: draft.unit })
          }
        >
          <Radio value="whole" label={choose.wholePlan} />
          <Radio value="unit" label={choose.oneUnit} />
        </RadioGroup>
      </Field>
      {draft.scope === 'unit' && (
        <AgencyBox
          agencies={agencies}
          unit={draft.unit}
          missing={missing}
          onChoose={(unit) => onChange({ scope: 'unit', unit })}
        />
      )}
    </>
  );
}

interface AgencyBoxProps {
  readonly agencies: readonly string[];
  readonly unit: string;
  readonly missing: boolean;
  readonly onChoose: (unit: string) => void;
}

function AgencyBox({ agencies, unit, missing, onChoose }: AgencyBoxProps): ReactNode {
  const styles = useStyles();
  const { choose } = useMessages();
  const [typed, setTyped] = useState(unit);
  const found = typed === unit ? agencies : agencies.filter((agency) => matches(agency, typed));
  const problem = missing && unit === '' ? { validationMessage: choose.unitNeeded } : {};
  return (
    <Field label={choose.whichUnit} required {...problem}>
      <Combobox
        lang="vi"
        className={styles.box}
        listbox={{ className: styles.list }}
        placeholder={choose.searchUnit}
        value={typed}
        selectedOptions={unit === '' ? [] : [unit]}
        onChange={(event) => {
          setTyped(event.target.value);
          // Half a name is no unit: what was chosen before must not go on unseen.
          onChoose('');
        }}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(optionValue ?? '');
          onChoose(optionValue ?? '');
        }}
      >
        {found.map((agency) => (
          <Option key={agency} value={agency} text={agency}>
            {agency}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="" disabled value="" text={choose.noSuchUnit}>
            {choose.noSuchUnit}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
