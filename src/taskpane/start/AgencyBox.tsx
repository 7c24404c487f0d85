/**
 * One agency of the plan, found by typing a part of its name. In a file of its own because the list and
 * its placing are heavy and few people need them: it is loaded when «Chỉ một cơ quan» is chosen.
 */
import { Combobox, Field, Option, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import { matches } from '../wording/fold';

const useStyles = makeStyles({
  box: { minWidth: 0 },
  list: { maxHeight: '240px' },
});

export interface AgencyBoxProps {
  readonly agencies: readonly string[];
  readonly unit: string;
  readonly missing: boolean;
  readonly onChoose: (unit: string) => void;
}

export function AgencyBox({ agencies, unit, missing, onChoose }: AgencyBoxProps): ReactNode {
  const styles = useStyles();
  const { choose } = useMessages();
  const [typed, setTyped] = useState(unit);
  const found = typed === unit ? agencies : agencies.filter((agency) => matches(agency, typed));
  const problem = missing && unit === '' ? { validationMessage: choose.unitNeeded } : {};
  return (
    <Field label={choose.whichUnit} required {...problem}>
      <Combobox
        lang="vi"
        // Inside the form, so that the list stays within the page's landmark.
        inlinePopup
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
