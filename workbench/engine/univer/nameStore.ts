/**
 * Defined names in a Univer workbook.
 */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';

import type { DefinedName, NameStore } from '../names';
import type { UniverSession } from './session';

/** How Univer marks a name of the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

const scopeOf = (param: IDefinedNamesServiceParam): string | undefined =>
  param.localSheetId === undefined || param.localSheetId === WORKBOOK_SCOPE
    ? undefined
    : param.localSheetId;

export class UniverNameStore implements NameStore {
  private made = 0;

  constructor(private readonly session: UniverSession) {}

  private params(): readonly IDefinedNamesServiceParam[] {
    const service = this.session.injector.get(IDefinedNamesService);
    return Object.values(service.getDefinedNameMap(this.session.unitId) ?? {});
  }

  list(): readonly DefinedName[] {
    return this.params().map((param) => {
      const sheetId = scopeOf(param);
      return {
        name: param.name,
        formula: `=${param.formulaOrRefString.replace(/^=/, '')}`,
        ...(sheetId === undefined ? {} : { sheetId }),
        visible: param.hidden !== true,
        comment: param.comment ?? '',
      };
    });
  }

  private find(name: string, sheetId: string | undefined): IDefinedNamesServiceParam | undefined {
    const wanted = name.toLowerCase();
    return this.params().find((p) => p.name.toLowerCase() === wanted && scopeOf(p) === sheetId);
  }

  set(name: DefinedName): void {
    const id = this.find(name.name, name.sheetId)?.id ?? this.freshId();
    this.session.run(SetDefinedNameMutation.id, {
      unitId: this.session.unitId,
      id,
      name: name.name,
      // Univer marks formulas by their `=` and takes everything else for a reference.
      formulaOrRefString: isReference(name.formula) ? name.formula.replace(/^=/, '') : name.formula,
      localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
      hidden: !name.visible,
      comment: name.comment,
    });
  }

  private freshId(): string {
    const taken = new Set(this.params().map((param) => param.id));
    do this.made += 1;
    while (taken.has(`name-${this.made}`));
    return `name-${this.made}`;
  }

  delete(name: string, sheetId?: string): void {
    const param = this.find(name, sheetId);
    if (param === undefined) return;
    this.session.run(RemoveDefinedNameMutation.id, { unitId: this.session.unitId, ...param });
  }
}

const isReference = (formula: string): boolean =>
  /^=?(?:'(?:[^']|'')+'|[^'!"(),+*/&<>=\s-]+)![$A-Za-z\d:]+$/.test(formula);
