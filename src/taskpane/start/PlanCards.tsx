/** The plans of the library as cards to choose from: radio buttons, so that arrow keys work by themselves. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { PlanChoice } from '../../workflow/library';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { Viet } from '../parts/Viet';
import { shortTitle } from '../wording/shortTitle';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  radio: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    outlineStyle: 'none',
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong },
  legend: { ...typographyStyles.subtitle2, padding: 0, marginBottom: tokens.spacingVerticalXS },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface PlanCardsProps {
  readonly plans: readonly PlanChoice[];
  readonly chosen: string;
  /** The plan that is in the workbook already. */
  readonly loadedId: string | null;
  /** The plan that was opened a moment ago. */
  readonly openedId: string | null;
  readonly onChoose: (plan: PlanChoice) => void;
}

export function PlanCards({
  plans,
  chosen,
  loadedId,
  openedId,
  onChoose,
}: PlanCardsProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { choose } = useMessages();
  const name = useId();
  return (
    <fieldset className={layout.fieldset}>
      <legend className={styles.legend}>{choose.plans}</legend>
      <div className={styles.cards}>
        {plans.map((plan) => {
          const checked = plan.id === chosen;
          const short = shortTitle(plan.title);
          return (
            <label key={plan.id} className={mergeClasses(styles.card, checked && styles.chosen)}>
              <input
                type="radio"
                className={styles.radio}
                name={name}
                value={plan.id}
                checked={checked}
                onChange={() => onChoose(plan)}
              />
              <span className={styles.words}>
                <span className={styles.title}>
                  <Viet>{short}</Viet>
                </span>
                <span className={layout.quiet}>
                  {plan.number === '' ? choose.noNumber : choose.number(plan.number)} ·{' '}
                  <Viet>{plan.issuer}</Viet>
                </span>
                <span className={layout.quiet}>
                  {choose.years(plan.period.from, plan.period.to)} ·{' '}
                  {choose.counts(plan.indicators, plan.tasks)}
                </span>
                {plan.id === openedId && plan.id !== loadedId && (
                  <span className={layout.quiet}>{choose.justOpened}</span>
                )}
                {plan.id === loadedId && <span className={layout.quiet}>{choose.inWorkbook}</span>}
                {checked && short !== plan.title && (
                  <span className={layout.quiet}>{choose.fullTitle(plan.title)}</span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
