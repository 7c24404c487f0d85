/**
 * Charts of ours on a sheet that is replaced: the old ones go with all their parts, the new ones take their
 * places. What a person has drawn beside them stays in the same drawing.
 */
import { readRelations, relationsPath } from '../../archive/relations';
import { numeric, parseXml, type XmlElement } from '../../archive/xml/tree';
import type { Archive } from '../../archive/zip/archive';
import type { SheetBlueprint } from '../../workbook/blueprint';
import { isOurChart } from '../../workbook/chartNames';
import { chartXml } from '../charts/chartXml';
import { anchorXml, drawingXml } from '../charts/drawingXml';
import { TYPE_OF_PART, type Namespaces } from '../write/namespaces';
import type { Relation } from '../write/packageParts';
import { appendTo, applyEdits } from './edits';
import type { PackageDraft } from './packageDraft';

export interface ChartTarget {
  readonly sheet: SheetBlueprint;
  /** The name that the sheet bears in the file. */
  readonly name: string;
  readonly path: string;
  /** 'xl/' */
  readonly folder: string;
  readonly namespaces: Namespaces;
  /** Relationship ids of the sheet. */
  readonly used: Set<string>;
}

/** All elements below one, itself included. */
function within(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(within)];
}

function nameOf(anchor: XmlElement): string {
  const properties = within(anchor).find(({ name }) => name === 'cNvPr');
  return properties?.attributes.get('name') ?? '';
}

function freeId(used: Set<string>, stem: string): string {
  for (let number = 1; ; number++) {
    const id = `${stem}${String(number)}`;
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}

/** A chart's part with what only it refers to: its colours and its style, as Excel writes them. */
function removeChart(archive: Archive, draft: PackageDraft, path: string): void {
  for (const { target, isExternal } of readRelations(archive, path)) {
    if (!isExternal) draft.remove(target);
  }
  draft.remove(relationsPath(path));
  draft.remove(path);
}

/** Writes the charts' parts and gives their places, as XML. */
function addCharts(
  draft: PackageDraft,
  { sheet, name, folder, namespaces }: ChartTarget,
  relate: (relations: readonly Relation[]) => void,
  used: Set<string>,
  firstId: number,
): readonly string[] {
  const relations: Relation[] = [];
  const anchors = (sheet.charts ?? []).map((chart, index) => {
    const path = draft.freePath(`${folder}charts/chart`, '.xml');
    draft.add(path, TYPE_OF_PART.chart, chartXml(sheet, name, chart, namespaces));
    const id = freeId(used, 'rIdChart');
    relations.push({ id, type: `${namespaces.relationships}/chart`, target: `/${path}` });
    return anchorXml(chart, firstId + index, id, namespaces);
  });
  relate(relations);
  return anchors;
}

function patchDrawing(
  archive: Archive,
  draft: PackageDraft,
  path: string,
  target: ChartTarget,
): void {
  const document = parseXml(draft.read(path), path);
  const relations = readRelations(archive, path);
  const ours = document.root.children.filter((anchor) => isOurChart(nameOf(anchor)));
  const gone = new Set<string>();
  for (const anchor of ours) {
    const id = within(anchor)
      .find(({ name }) => name === 'chart')
      ?.attributes.get('id');
    const relation = relations.find((one) => one.id === id);
    if (!relation) continue;
    gone.add(relation.id);
    removeChart(archive, draft, relation.target);
  }
  const staying = document.root.children.filter((anchor) => !ours.includes(anchor));
  const ids = staying
    .flatMap(within)
    .flatMap((element) => (element.name === 'cNvPr' ? (numeric(element, 'id') ?? []) : []));
  const used = new Set(relations.filter(({ id }) => !gone.has(id)).map(({ id }) => id));
  const anchors = addCharts(
    draft,
    target,
    (added) => {
      draft.relate(path, added, gone);
    },
    used,
    Math.max(1, ...ids) + 1,
  );
  const cuts = ours.map(({ start, end }) => ({ start, end, text: '' }));
  const edits = [...cuts, ...appendTo(document, document.root, anchors)];
  if (edits.length > 0) draft.put(path, applyEdits(document.bytes, edits));
}

/** A drawing that holds nothing but charts of ours goes as a whole: what is made anew is then as at first. */
function removeDrawing(archive: Archive, draft: PackageDraft, path: string): boolean {
  const { root } = parseXml(draft.read(path), path);
  const isOurs = root.children.every((anchor) => isOurChart(nameOf(anchor)));
  if (root.children.length === 0 || !isOurs) return false;
  for (const { kind, target } of readRelations(archive, path)) {
    if (kind === 'chart') removeChart(archive, draft, target);
  }
  draft.remove(relationsPath(path));
  draft.remove(path);
  return true;
}

export interface PatchedCharts {
  /** Leads to a drawing that was made; `null` when the sheet keeps the one that it had, or needs none. */
  readonly relation: Relation | null;
  /** The sheet's own drawing is gone, and with it the element that leads there. */
  readonly isDrawingGone: boolean;
}

/** Puts the charts of a sheet into the package. */
export function patchCharts(
  archive: Archive,
  draft: PackageDraft,
  target: ChartTarget,
): PatchedCharts {
  const { sheet, path, folder, namespaces, used } = target;
  const standing = archive.has(path)
    ? readRelations(archive, path).find(({ kind }) => kind === 'drawing')
    : undefined;
  const isDrawingGone = standing !== undefined && removeDrawing(archive, draft, standing.target);
  if (standing && !isDrawingGone) {
    patchDrawing(archive, draft, standing.target, target);
    return { relation: null, isDrawingGone };
  }
  if (standing) {
    draft.relate(path, [], new Set([standing.id]));
    used.delete(standing.id);
  }
  if ((sheet.charts ?? []).length === 0) return { relation: null, isDrawingGone };
  const drawing = draft.freePath(`${folder}drawings/drawing`, '.xml');
  const anchors = addCharts(
    draft,
    target,
    (added) => {
      draft.relate(drawing, added);
    },
    new Set(),
    2,
  );
  draft.add(drawing, TYPE_OF_PART.drawing, drawingXml(anchors, namespaces));
  const type = `${namespaces.relationships}/drawing`;
  const relation = { id: freeId(used, 'rIdDrawing'), type, target: `/${drawing}` };
  return { relation, isDrawingGone };
}
