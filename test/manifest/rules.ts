/**
 * What Microsoft's documentation asks of an XML add-in manifest, as rules that need no network
 * (learn.microsoft.com, “Office add-in manifest reference” and [MS-OWEMXML]). Each rule gives one
 * sentence a breach.
 */
import {
  addresses,
  all,
  childrenOf,
  resources,
  sizeOfPng,
  textOf,
  typeOf,
  valuesOf,
} from './manifest';
import type { Manifest } from './manifest';

export interface Rule {
  readonly name: string;
  readonly breaches: (manifest: Manifest) => readonly string[];
}

/** The schema's sequences: elements stand in this order, and no others stand there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'EquivalentAddins',
    'WebApplicationInfo',
    'ExtendedPermissions',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'Label', 'InsertBefore', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Tooltip', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  DesktopFormFactor: ['ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
};

/** Sizes that the ribbon takes; the first three are required. */
const ICON_SIZES = [16, 32, 80, 20, 24, 40, 48, 64];

function elementsNamed(manifest: Manifest, name: string): readonly Element[] {
  const root = manifest.document.documentElement;
  return root.localName === name ? [root] : all(manifest, name);
}

const order: Rule = {
  name: 'elements stand in the order of the schema, and nothing unknown among them',
  breaches: (manifest) =>
    Object.entries(ORDER).flatMap(([name, sequence]) =>
      elementsNamed(manifest, name).flatMap((element) => {
        const places = childrenOf(element).map((child) => sequence.indexOf(child.localName));
        if (places.includes(-1)) return [`${name} holds an unknown element`];
        const sorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
        return sorted ? [] : [`${name}: its elements are out of order`];
      }),
    ),
};

const required: Rule = {
  name: 'what the schema requires is there',
  breaches: (manifest) =>
    Object.entries(REQUIRED).flatMap(([name, wanted]) =>
      elementsNamed(manifest, name).flatMap((element) => {
        const present = new Set(childrenOf(element).map(({ localName }) => localName));
        return wanted.filter((child) => !present.has(child)).map((child) => `${name}: no ${child}`);
      }),
    ),
};

const identity: Rule = {
  name: 'id is a GUID, version has one to four numbers',
  breaches: (manifest) => {
    const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(manifest, 'Id'));
    const version = /^\d{1,5}(\.\d{1,5}){0,3}$/.test(textOf(manifest, 'Version'));
    return [...(guid ? [] : ['Id is no GUID']), ...(version ? [] : ['Version is no version'])];
  },
};

const kind: Rule = {
  name: 'it is a task pane for Excel that may write',
  breaches: (manifest) => {
    const root = manifest.document.documentElement;
    const hosts = all(manifest, 'Host').map((host) => host.getAttribute('Name') ?? typeOf(host));
    const overrides = all(manifest, 'VersionOverrides').map(typeOf);
    return [
      ...(typeOf(root) === 'TaskPaneApp' ? [] : ['not a TaskPaneApp']),
      ...(hosts.every((host) => host === 'Workbook') ? [] : ['a host that is not Workbook']),
      // Task panes have version 1.0 alone; 1.1 is for mail add-ins.
      ...(overrides.every((type) => type === 'VersionOverridesV1_0') ? [] : ['not V1_0']),
      ...(textOf(manifest, 'Permissions') === 'ReadWriteDocument' ? [] : ['cannot write']),
    ];
  },
};

const secure: Rule = {
  name: 'every address is https and at most 2,048 characters',
  breaches: (manifest) =>
    addresses(manifest).filter(
      (address) => !/^https:\/\/[^\s/]+\/\S+$/.test(address) || address.length > 2048,
    ),
};

const oneOrigin: Rule = {
  name: 'the pane needs no other site, so that no AppDomains are needed',
  breaches: (manifest) => {
    const origins = new Set(
      addresses(manifest)
        .filter((address) => URL.canParse(address))
        .map((address) => new URL(address).origin),
    );
    return origins.size === 1 ? [] : [[...origins].join(', ')];
  },
};

const uniqueIds: Rule = {
  name: 'ids are unique, and at most 32 characters for resources, 125 for controls',
  breaches: (manifest) => {
    const named = [...manifest.document.getElementsByTagName('*')].flatMap((element) => {
      const id = element.getAttribute('id');
      return id === null ? [] : [{ id, limit: element.prefix === 'bt' ? 32 : 125 }];
    });
    const ids = named.map(({ id }) => id);
    return [
      ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} stands twice`),
      ...named.filter(({ id, limit }) => id.length > limit).map(({ id }) => `${id} is too long`),
    ];
  },
};

const references: Rule = {
  name: 'every resid leads to a resource of the right kind, and every resource is used',
  breaches: (manifest) => {
    const known = resources(manifest);
    const uses = [...manifest.document.querySelectorAll('[resid]')];
    const used = new Set(uses.map((element) => element.getAttribute('resid') ?? ''));
    const wrong = uses.flatMap((element) => {
      const id = element.getAttribute('resid') ?? '';
      const container = known.get(id)?.parentElement?.localName;
      return container === containerFor(element) ? [] : [`${element.localName}: ${id}`];
    });
    return [
      ...wrong,
      ...[...known.keys()].filter((id) => !used.has(id)).map((id) => `${id} unused`),
    ];
  },
};

function containerFor(element: Element): string {
  switch (element.localName) {
    case 'Image':
      return 'Images';
    case 'SourceLocation':
    case 'LearnMoreUrl':
    case 'FunctionFile':
      return 'Urls';
    case 'Description':
      return 'LongStrings';
    default:
      return 'ShortStrings';
  }
}

const lengths: Rule = {
  name: 'short strings have 1–125 characters, long ones 1–250, in every language',
  breaches: (manifest) => {
    const limits = { ShortStrings: 125, LongStrings: 250 };
    const inResources = Object.entries(limits).flatMap(([name, limit]) =>
      all(manifest, name)
        .flatMap(childrenOf)
        .flatMap(valuesOf)
        .map((text) => ({ text, limit })),
    );
    const root = [
      ...['DisplayName', 'Description'].flatMap((name) =>
        childrenOf(manifest.document.documentElement)
          .filter(({ localName }) => localName === name)
          .flatMap(valuesOf)
          .map((text) => ({ text, limit: name === 'DisplayName' ? 125 : 250 })),
      ),
      { text: textOf(manifest, 'ProviderName'), limit: 125 },
    ];
    return [...inResources, ...root]
      .filter(({ text, limit }) => text.length < 1 || text.length > limit)
      .map(({ text }) => text || 'an empty text');
  },
};

const languages: Rule = {
  name: 'Vietnamese is the default and every text has an English side',
  breaches: (manifest) => {
    const texts = [
      ...all(manifest, 'String'),
      ...childrenOf(manifest.document.documentElement).filter(({ localName }) =>
        ['DisplayName', 'Description'].includes(localName),
      ),
    ];
    const missing = texts.filter((text) =>
      childrenOf(text).every((override) => override.getAttribute('Locale') !== 'en-US'),
    );
    return [
      ...(textOf(manifest, 'DefaultLocale') === 'vi-VN' ? [] : ['the default is not vi-VN']),
      ...missing.map((text) => `${text.getAttribute('id') ?? text.localName}: no English`),
    ];
  },
};

const icons: Rule = {
  name: 'icons have the sizes that Excel asks for, and the pictures exist in exactly these sizes',
  breaches: (manifest) => {
    const known = resources(manifest);
    const sets = all(manifest, 'Icon').flatMap((icon) => {
      const sizes = childrenOf(icon).map((image) => Number(image.getAttribute('size')));
      const missing = ICON_SIZES.slice(0, 3).filter((size) => !sizes.includes(size));
      const strange = sizes.filter((size) => !ICON_SIZES.includes(size));
      return [...missing, ...strange].map((size) => `an icon set is wrong at ${size}`);
    });
    const ribbon = all(manifest, 'Icon')
      .flatMap(childrenOf)
      .map((image) => ({
        address: known.get(image.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '',
        size: Number(image.getAttribute('size')),
      }));
    const root = childrenOf(manifest.document.documentElement).flatMap((element) => {
      const size = { IconUrl: 32, HighResolutionIconUrl: 64 }[element.localName];
      const address = element.getAttribute('DefaultValue') ?? '';
      return size === undefined ? [] : [{ address, size }];
    });
    return [
      ...sets,
      ...[...ribbon, ...root].flatMap(({ address, size }) => {
        const bytes = URL.canParse(address)
          ? manifest.fileAt(new URL(address).pathname.slice(1))
          : null;
        const found = bytes === null ? null : sizeOfPng(bytes);
        return found?.width === size && found.height === size ? [] : [`${address} at ${size}`];
      }),
    ];
  },
};

const pages: Rule = {
  name: 'every page that is opened is built',
  breaches: (manifest) =>
    addresses(manifest).filter((address) => {
      if (!URL.canParse(address)) return true;
      return manifest.fileAt(new URL(address).pathname.slice(1)) === null;
    }),
};

const requirementSets: Rule = {
  name: 'the floor is one that Excel LTSC 2021 has (ExcelApi 1.9 to 1.14)',
  breaches: (manifest) => {
    const sets = all(manifest, 'Set').map((set) => ({
      name: set.getAttribute('Name'),
      minor: Number(/^1\.(\d+)$/.exec(set.getAttribute('MinVersion') ?? '')?.[1] ?? NaN),
    }));
    const excel = sets.filter(({ name }) => name === 'ExcelApi');
    const good = excel.length === 1 && excel.every(({ minor }) => minor >= 9 && minor <= 14);
    return good && sets.length === 1 ? [] : ['the requirement sets'];
  },
};

const views: Rule = {
  name: 'buttons share one pane and ask for views that the pane knows; no function is named without a file',
  breaches: (manifest) => {
    const panes = new Set(all(manifest, 'TaskpaneId').map((id) => id.textContent));
    const asked = addresses(manifest)
      .filter((address) => URL.canParse(address))
      .map((address) => new URL(address).searchParams.get('view'))
      .filter((view) => view !== null && view !== 'check' && view !== 'report');
    const functions = all(manifest, 'FunctionName').length;
    const files = all(manifest, 'FunctionFile').length;
    return [
      ...(panes.size === 1 ? [] : ['more than one pane']),
      ...asked.map((view) => `view=${view ?? ''}`),
      ...(functions > 0 && files === 0 ? ['a function without a file'] : []),
    ];
  },
};

export const rules: readonly Rule[] = [
  order,
  required,
  identity,
  kind,
  secure,
  oneOrigin,
  uniqueIds,
  references,
  lengths,
  languages,
  icons,
  pages,
  requirementSets,
  views,
];
