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

/** No person and no moment stand in the properties: who made a file when is not ours to tell. */
export function corePropertiesXml(title: string | undefined): string {
  return (
    XML_HEAD +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      (title === undefined ? '' : element('dc:title', {}, escapeText(encodeCellText(title)))) +
        element('dc:creator', {}, 'Sổ Kế hoạch'),
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
