/**
 * How a conditional format lets cells look: Excel.ConditionalRangeFormat with its font and fill.
 */
import type { ConditionalLook } from '../../engine/rules';
import { hexColor } from '../colors';
import type { HostContext } from '../hostContext';
import { asFlag, asOneOf, asText, hostObject } from '../objectType';
import type { ObjectType } from '../objectType';
import { change, formatOf } from './conditionalFormatTarget';
import type { FormatTarget } from './conditionalFormatTarget';

const changeLook = (host: HostContext, target: FormatTarget, part: ConditionalLook): void =>
  change(host, target, { look: { ...formatOf(host, target).look, ...part } });

const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: {
      get: (target, host) => formatOf(host, target).look.fontColor ?? '',
      set: (target, value, host) =>
        changeLook(host, target, { fontColor: hexColor(asText(value)) }),
    },
    bold: {
      get: (target, host) => formatOf(host, target).look.bold ?? false,
      set: (target, value, host) => changeLook(host, target, { bold: asFlag(value) }),
    },
    italic: {
      get: (target, host) => formatOf(host, target).look.italic ?? false,
      set: (target, value, host) => changeLook(host, target, { italic: asFlag(value) }),
    },
    strikethrough: {
      get: (target, host) => formatOf(host, target).look.strikethrough ?? false,
      set: (target, value, host) => changeLook(host, target, { strikethrough: asFlag(value) }),
    },
    underline: {
      get: (target, host) => (formatOf(host, target).look.underline ? 'Single' : 'None'),
      set: (target, value, host) =>
        changeLook(host, target, {
          underline: asOneOf(value, ['None', 'Single', 'Double'] as const) !== 'None',
        }),
    },
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
