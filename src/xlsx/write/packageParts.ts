/** The small parts that hold a package together: content types, relationships, properties. */
import { element, XML_HEAD } from '../xml/element';
import { encodeCellText, escapeText } from '../xml/escape';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from './namespaces';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ id, type, target }) =>
    element('Relationship', { Id: id, Type: type, Target: target }),
  );
  return XML_HEAD + element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, items.join(''));
}

export function contentTypesXml(
  parts: readonly { readonly path: string; readonly type: string }[],
): string {
  const defaults =
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }) + element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  const overrides = parts.map(({ path, type }) =>
    element('Override', { PartName: `/${path}`, ContentType: type }),
  );
  return XML_HEAD + element('Types', { xmlns: CONTENT_TYPES }, defaults + overrides.join(''));
}

/**
 * No person and no moment stand in the properties: who made a file when is not ours to tell.
 *
 * @param isAnonymous not even the program is named where others look for a person
 */
export function corePropertiesXml(title: string | undefined, isAnonymous: boolean): string {
  return (
    XML_HEAD +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      (title === undefined ? '' : element('dc:title', {}, escapeText(encodeCellText(title)))) +
        (isAnonymous ? '' : element('dc:creator', {}, 'Sổ Kế hoạch')),
    )
  );
}

/** The set that all custom properties of documents belong to. */
const CUSTOM_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Facts that programs ask a file for without opening its sheets; numbers below 2 are taken. */
export function customPropertiesXml(properties: Readonly<Record<string, string>>): string {
  const items = Object.entries(properties).map(([name, value], index) =>
    element(
      'property',
      { fmtid: CUSTOM_SET, pid: index + 2, name },
      element('vt:lpwstr', {}, escapeText(encodeCellText(value))),
    ),
  );
  return (
    XML_HEAD +
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      items.join(''),
    )
  );
}

export function appPropertiesXml(): string {
  return (
    XML_HEAD +
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, 'So Ke hoach'),
    )
  );
}
