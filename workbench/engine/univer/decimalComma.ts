/**
 * A number that a formula joins to words has the decimal sign of Excel's language: the workbench's is
 * Vietnamese, and Univer 0.25.1 knows only the point. `=1/4&" điểm"` is '0,25 điểm'.
 */
import { functionText, StringValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';

interface Joined extends BaseFunction {
  calculate(...texts: BaseValueObject[]): FunctionVariantType;
}

/** Excel joins the 15 digits that it keeps of a number. */
function spelled<Value extends BaseValueObject | null | undefined>(
  value: Value,
): Value | StringValueObject {
  if (!value?.isNumber()) return value;
  const number = Number(value.getValue());
  if (!Number.isFinite(number) || Number.isInteger(number)) return value;
  return StringValueObject.create(String(Number(number.toPrecision(15))).replace('.', ','));
}

// The sign & is this function too.
const [found] = functionText.find(([, name]) => String(name) === 'CONCATENATE') ?? [];

if (typeof found === 'function') {
  const prototype = found.prototype as unknown as Joined;
  const { calculate } = prototype;
  prototype.calculate = function (this: Joined, ...texts: BaseValueObject[]) {
    const words = texts.map((text) =>
      text.isArray() ? text.mapValue((cell) => spelled(cell)) : spelled(text),
    );
    return calculate.apply(this, words);
  };
}
