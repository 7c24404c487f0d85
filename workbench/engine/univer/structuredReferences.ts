/**
 * Makes Univer 0.25.1 read structured references to tables whose names have an underscore or a dot
 * (`SoLieu_2026_Q1[Tử số]`): its own pattern for table names leaves both out and answers #NAME?.
 * The check is private; it only decides whether a token may be a table reference, the table's map then
 * decides whether it is one.
 */
import { ReferenceNodeFactory } from '@univerjs/engine-formula';
import './foreignReferences';

interface TableTokenCheck {
  _checkTokenIsTableReference(token: string): boolean;
}

const tableReference = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[.*\])?$/su;

const prototype = ReferenceNodeFactory.prototype as unknown as TableTokenCheck;
const original = prototype._checkTokenIsTableReference;

prototype._checkTokenIsTableReference = function (this: TableTokenCheck, token: string): boolean {
  return original.call(this, token) || tableReference.test(token);
};
