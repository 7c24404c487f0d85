/**
 * Excel.Application. Regional settings are those of a Vietnamese machine.
 */
import { hostObject, asOneOf } from '../objectType';
import type { ObjectType } from '../objectType';

const numberFormatType: ObjectType<undefined> = {
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: { get: () => ',' },
    numberGroupSeparator: { get: () => '.' },
  },
};

const datetimeFormatType: ObjectType<undefined> = {
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { get: () => '/' },
    longDatePattern: { get: () => 'dd MMMM yyyy' },
    shortDatePattern: { get: () => 'dd/MM/yyyy' },
    timeSeparator: { get: () => ':' },
    longTimePattern: { get: () => 'HH:mm:ss' },
    shortTimePattern: { get: () => 'HH:mm' },
  },
};

const cultureInfoType: ObjectType<undefined> = {
  name: 'CultureInfo',
  properties: { name: { get: () => 'vi-VN' } },
  objects: {
    numberFormat: () => hostObject(numberFormatType, undefined),
    datetimeFormat: () => hostObject(datetimeFormatType, undefined),
  },
};

export const applicationType: ObjectType<undefined> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: (_target, host) => host.application.calculationMode,
      set: (_target, value, host) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
        host.application.calculationMode = asOneOf(value, modes);
      },
    },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => ',' },
    thousandsSeparator: { get: () => '.' },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: () => hostObject(cultureInfoType, undefined) },
  methods: {
    calculate: (_target, _args, host) => host.requestRecalculation(),
    // Both only save Excel time; what is read afterwards is the same.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
