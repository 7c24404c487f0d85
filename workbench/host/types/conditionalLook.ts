/**
 * How a conditional format lets cells look: Excel.ConditionalRangeFormat with its font and fill.
 */
import type { ConditionalLook } from '../../engine/rules';
import { hexColor } from '../colors';
import type { HostContext } from '../hostContext';
import { asFlag, asOneOf, asText, hostObject } from '../objectType';
import type { ObjectType, Property } from '../objectType';
import { change, formatOf } from './conditionalFormatTarget';
import type { FormatTarget } from './conditionalFormatTarget';

const changeLook = (host: HostContext, target: FormatTarget, part: ConditionalLook): void =>
  change(host, target, { look: { ...formatOf(host, target).look, ...part } });

interface LookProperty {
  readonly read: (look: ConditionalLook) => unknown;
  readonly part: (value: unknown) => ConditionalLook;
}

const fontProperties: Readonly<Record<string, LookProperty>> = {
  color: {
    read: (look) => look.fontColor ?? '',
    part: (value) => ({ fontColor: hexColor(asText(value)) }),
  },
  bold: { read: (look) => look.bold ?? false, part: (value) => ({ bold: asFlag(value) }) },
  italic: { read: (look) => look.italic ?? false, part: (value) => ({ italic: asFlag(value) }) },
  strikethrough: {
    read: (look) => look.strikethrough ?? false,
    part: (value) => ({ strikethrough: asFlag(value) }),
  },
  underline: {
    read: (look) => (look.underline ? 'Single' : 'None'),
    part: (value) => ({
      underline: asOneOf(value, ['None', 'Single', 'Double'] as const) !== 'None',
    }),
  },
};

const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: Object.fromEntries(
    Object.entries(fontProperties).map(
      ([name, { read, part }]): [string, Property<FormatTarget>] => [
        name,
        {
          get: (target, host) => read(formatOf(host, target).look),
          set: (target, value, host) => changeLook(host, target, part(value)),
        },
      ],
    ),
  ),
  setTogether: (target, values, host) => {
    const parts = [...values].map(([name, value]) => fontProperties[name]?.part(value) ?? {});
    changeLook(host, target, Object.assign({}, ...parts) as ConditionalLook);
  },
  methods: {
    clear: (target, _args, host) => {
      const { fillColor } = formatOf(host, target).look;
      change(host, target, { look: fillColor === undefined ? {} : { fillColor } });
    },
  },
};

const fillType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: (target, host) => formatOf(host, target).look.fillColor ?? '',
      set: (target, value, host) =>
        changeLook(host, target, { fillColor: hexColor(asText(value)) }),
    },
  },
  methods: {
    clear: (target, _args, host) => {
      const look = Object.entries(formatOf(host, target).look);
      change(host, target, {
        look: Object.fromEntries(look.filter(([name]) => name !== 'fillColor')),
      });
    },
  },
};

export const lookType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  objects: {
    font: (target) => hostObject(fontType, target),
    fill: (target) => hostObject(fillType, target),
  },
};
