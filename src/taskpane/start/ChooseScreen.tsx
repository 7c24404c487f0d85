/** The first screen: which plan, which year and period, for whom. Nothing is written from here. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { yearOf } from '../../plan/civilDate';
import type { PlanChoice } from '../../workflow/library';
import type { LoadedPlan } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Choice } from '../parts/Choice';
import { PeriodChoice } from '../parts/PeriodChoice';
import { ScreenHeading } from '../parts/ScreenHeading';
import { choiceOfDraft, draftFor, draftOf } from './draft';
import type { Draft } from './draft';
import { FormField } from './FormField';
import { KeptDraft } from './KeptDraft';
import { PlanCards } from './PlanCards';
import { UnitField } from './UnitField';

interface ChooseScreenProps {
  readonly loaded: LoadedPlan | null;
  readonly takesFocus: boolean;
}

export function ChooseScreen({ loaded, takesFocus }: ChooseScreenProps): ReactNode {
  const layout = useLayout();
  const { choose } = useMessages();
  const { acts, pane } = usePane();
  const { opened } = usePaneState();
  const [library] = useState(acts.plans);
  const plans = withOthers(library, opened?.choice, loaded?.carries);
  const [first] = plans;
  return (
    <div className={layout.screen}>
      <ScreenHeading takesFocus={takesFocus}>
        {loaded === null ? choose.heading : choose.headingAgain}
      </ScreenHeading>
      <p className={layout.text}>{loaded === null ? choose.lead : choose.leadAgain}</p>
      <KeptDraft />
      {first === undefined ? (
        <>
          <p className={layout.text}>{choose.noPlans}</p>
          <div className={layout.row}>
            <Button onClick={pane.openOther}>{choose.other}</Button>
          </div>
        </>
      ) : (
        <ChoiceForm plans={plans} first={first} loaded={loaded} />
      )}
    </div>
  );
}

/** What a person opened stands before what the workbook carries, and both before the library. */
function withOthers(
  library: readonly PlanChoice[],
  ...others: readonly (PlanChoice | undefined)[]
): readonly PlanChoice[] {
  const all = [...others.filter((plan) => plan !== undefined), ...library];
  return all.filter(({ id }, place) => all.findIndex((plan) => plan.id === id) === place);
}

interface ChoiceFormProps {
  readonly plans: readonly PlanChoice[];
  readonly first: PlanChoice;
  readonly loaded: LoadedPlan | null;
}

function ChoiceForm({ plans, first, loaded }: ChoiceFormProps): ReactNode {
  const layout = useLayout();
  const { choose } = useMessages();
  const { acts, pane } = usePane();
  const { choice, opened } = usePaneState();
  const [missing, setMissing] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => {
    if (opened !== null && choice === null) {
      return draftFor(opened.choice, acts.today, acts.proposePeriod);
    }
    const known = plans.some(({ id }) => id === (choice ?? loaded)?.planId);
    if (known && choice !== null) return draftOf(choice, '');
    if (known && loaded !== null) {
      return draftOf({ ...loaded, periods: [] }, loaded.period.id);
    }
    return draftFor(first, acts.today, acts.proposePeriod);
  });
  const plan = plans.find(({ id }) => id === draft.planId) ?? first;
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const current =
    draft.year === yearOf(acts.today) ? acts.proposePeriod(draft.year, acts.today) : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = choiceOfDraft(draft, loaded);
    setMissing(chosen === null);
    if (chosen === null) return;
    const isOpened = opened?.choice.id === chosen.planId;
    void pane.preview(isOpened ? { ...chosen, plan: opened.plan } : chosen);
  };

  return (
    <form className={layout.section} onSubmit={submit} noValidate>
      <PlanCards
        plans={plans}
        chosen={draft.planId}
        loadedId={loaded?.planId ?? null}
        openedId={opened?.choice.id ?? null}
        onChoose={(next) => setDraft(draftFor(next, acts.today, acts.proposePeriod))}
      />
      <div className={layout.row}>
        <Button onClick={pane.openOther}>{choose.other}</Button>
      </div>
      <Choice
        label={choose.year}
        value={String(draft.year)}
        onChoose={(value) => {
          const year = Number(value);
          change({ year, periodId: acts.proposePeriod(year, acts.today) });
        }}
      >
        {plan.years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Choice>
      <PeriodChoice
        label={choose.period}
        year={draft.year}
        value={draft.periodId}
        onChoose={(periodId) => change({ periodId })}
        listed={loaded?.year === draft.year ? loaded.listed : []}
        remark={({ id }) => (id === current ? choose.current : '')}
      />
      <UnitField
        key={plan.id}
        agencies={plan.agencies}
        draft={draft}
        missing={missing}
        onChange={change}
      />
      {loaded?.formSheet === undefined && <FormField draft={draft} onChange={change} />}
      <div className={layout.row}>
        <Button type="submit" appearance="primary">
          {choose.preview}
        </Button>
        {loaded !== null && <Button onClick={pane.back}>{choose.back}</Button>}
      </div>
    </form>
  );
}
