/**
 * Makes `INDEX(ChiTieu[Cách đo],2)` read the table's own sheet. Univer 0.25.1 gives what INDEX returns the
 * sheet's id and not its name, and then looks the id up again by the name that is not there: the cell of
 * the formula's own sheet was read instead.
 */
import { BaseReferenceObject } from '@univerjs/engine-formula';

type SheetNameMap = Parameters<BaseReferenceObject['setForcedSheetId']>[0];

const lookUpByName = BaseReferenceObject.prototype.setForcedSheetId;

BaseReferenceObject.prototype.setForcedSheetId = function (
  this: BaseReferenceObject,
  sheets: SheetNameMap,
): void {
  if (this.getForcedSheetName()) lookUpByName.call(this, sheets);
};
