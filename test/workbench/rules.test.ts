/**
 * Conditional formats, data validation and defined names through the real Office.js.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

describe('conditional formats', () => {
  it('of each kind are read back as they were set, the newest first', async () => {
    const seen = await fresh.run(async (context) => {
      const { Excel } = fresh.bench;
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A2:E20');
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$E2="Quá hạn"';
      custom.custom.format.fill.color = '#FFC7CE';
      custom.custom.format.font.color = '#9C0006';
      custom.custom.format.font.bold = true;
      const cellValue = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      cellValue.cellValue.rule = { operator: 'LessThan', formula1: '=0' };
      cellValue.cellValue.format.font.color = '#FF0000';
      cellValue.stopIfTrue = true;
      const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.rule = { operator: 'BeginsWith', text: 'Chưa' };
      text.textComparison.format.fill.color = '#FFEB9C';
      await context.sync();
      range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue,items/id');
      custom.custom.rule.load('formula');
      custom.custom.format.fill.load('color');
      custom.custom.format.font.load('color,bold,italic');
      cellValue.cellValue.load('rule');
      text.textComparison.load('rule');
      const where = custom.getRange().load('address');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return {
        items: range.conditionalFormats.items.map((f) => [f.type, f.priority, f.stopIfTrue]),
        formula: custom.custom.rule.formula,
        fill: custom.custom.format.fill.color,
        font: custom.custom.format.font.toJSON(),
        rule: cellValue.cellValue.rule,
        text: text.textComparison.rule,
        where: where.address,
        count: count.value,
      };
    });
    expect(seen).toEqual({
      items: [
        ['ContainsText', 0, false],
        ['CellValue', 1, true],
        ['Custom', 2, false],
      ],
      formula: '=$E2="Quá hạn"',
      fill: '#FFC7CE',
      font: expect.objectContaining({ color: '#9C0006', bold: true, italic: false }),
      rule: { operator: 'LessThan', formula1: '=0' },
      text: { operator: 'BeginsWith', text: 'Chưa' },
      where: 'Sheet1!A2:E20',
      count: 3,
    });
  });

  it('change places by their priority', async () => {
    const order = await fresh.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('A1:A9');
      const formats = ['=TRUE', '=FALSE', '=1=2'].map((formula) => {
        const format = conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        return format;
      });
      const [first] = formats;
      if (first !== undefined) first.priority = 0;
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      return conditionalFormats.items.map((format) => format.custom.rule.formula);
    });
    expect(order).toEqual(['=TRUE', '=1=2', '=FALSE']);
  });

  it('are added to several areas at once and cleared from one of them', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const format = sheet.getRanges('A2:A9,C2:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A2>1';
      sheet.getRange('A1:A5').conditionalFormats.clearAll();
      const where = format.getRanges().load('address');
      await context.sync();
      return where.address;
    });
    expect(seen).toBe('Sheet1!A6:A9,Sheet1!C2:C9');
  });

  it('move with their cells when rows are inserted above', async () => {
    const { Excel, workbook } = fresh.bench;
    await fresh.run(async (context) => {
      const format = context.workbook.worksheets
        .getFirst()
        .getRange('A5:B9')
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=$B5>1';
      await context.sync();
    });
    await workbook.insertRows('Sheet1', 1, 2);
    const moved = await fresh.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('A7');
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      const [format] = conditionalFormats.items;
      const where = format?.getRange().load('address');
      await context.sync();
      return [where?.address, format?.custom.rule.formula];
    });
    expect(moved).toEqual(['Sheet1!A7:B11', '=$B7>1']);
  });

  it('are deleted, and their id is known no more', async () => {
    const seen = await fresh.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('A1:A9');
      const format = conditionalFormats.add('Custom').load('id');
      await context.sync();
      const { id } = format;
      format.delete();
      const gone = conditionalFormats.getItemOrNullObject(id);
      gone.load('type');
      const count = conditionalFormats.getCount();
      await context.sync();
      return [gone.isNullObject, count.value];
    });
    expect(seen).toEqual([true, 0]);
  });

  it('of other kinds are refused by name', async () => {
    const code = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(code).toBe('NotImplemented');
  });
});

describe('data validation', () => {
  it('takes lists from a range, a name or a text', async () => {
    const rules = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Danh mục');
      const lists = ['B1', 'B2', 'B3'].map((cell) => sheet.getRange(cell).dataValidation);
      const [byRange, byName, byText] = lists;
      if (byRange)
        byRange.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A5') } };
      if (byName) byName.rule = { list: { inCellDropDown: true, source: '=DS_DonVi' } };
      if (byText) byText.rule = { list: { inCellDropDown: false, source: 'Đạt,Chưa đạt' } };
      for (const list of lists) list.load('rule,type');
      await context.sync();
      return lists.map(({ rule, type }) => [type, rule.list?.source, rule.list?.inCellDropDown]);
    });
    expect(rules).toEqual([
      ['List', "='Danh mục'!$A$1:$A$5", true],
      ['List', '=DS_DonVi', true],
      ['List', 'Đạt,Chưa đạt', false],
    ]);
  });

  it.each([
    ['WholeNumber', { wholeNumber: { operator: 'GreaterThanOrEqualTo', formula1: 0 } }],
    ['Decimal', { decimal: { operator: 'Between', formula1: 0, formula2: 1 } }],
    ['Date', { date: { operator: 'LessThanOrEqualTo', formula1: '=KH_NgayChot' } }],
    ['TextLength', { textLength: { operator: 'LessThan', formula1: 255 } }],
    ['Custom', { custom: { formula: '=ISNUMBER(A1)' } }],
  ] as const)('of the type %s is read back as it was set', async (type, rule) => {
    const seen = await fresh.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A1:A9');
      dataValidation.rule = rule as Excel.DataValidationRule;
      dataValidation.ignoreBlanks = false;
      dataValidation.errorAlert = {
        message: 'Nhập số từ 0',
        showAlert: true,
        style: 'Warning',
        title: 'Số liệu',
      };
      dataValidation.prompt = { message: 'Số hồ sơ', showPrompt: true, title: 'Tử số' };
      dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(seen).toMatchObject({
      type,
      rule,
      ignoreBlanks: false,
      errorAlert: { message: 'Nhập số từ 0', showAlert: true, style: 'Warning', title: 'Số liệu' },
      prompt: { message: 'Số hồ sơ', showPrompt: true, title: 'Tử số' },
    });
  });

  it('moves with its cells, and so do the cells it refers to', async () => {
    const { workbook, engine } = fresh.bench;
    await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A4:A9').dataValidation.rule = { custom: { formula: '=A4>$D$1' } };
      const lists = context.workbook.worksheets.add('Danh mục');
      sheet.getRange('B4:B9').dataValidation.rule = {
        list: { inCellDropDown: true, source: lists.getRange('A1:A5') },
      };
      await context.sync();
    });
    await workbook.insertRows('Sheet1', 1, 2);
    await workbook.insertColumns('Sheet1', 'A');
    await workbook.insertRows('Danh mục', 2);
    await workbook.deleteRows('Sheet1', 8);
    const [sheet] = engine.sheets.list();
    const rules = engine.validations.list(sheet?.id ?? '');
    expect(rules.map(({ areas, criterion }) => [areas, criterion])).toEqual([
      [[{ top: 5, bottom: 9, left: 1, right: 1 }], { kind: 'custom', formula: '=B6>$E$3' }],
      [
        [{ top: 5, bottom: 9, left: 2, right: 2 }],
        { kind: 'list', source: "='Danh mục'!$A$1:$A$6", dropDown: true },
      ],
    ]);
  });

  it('is None without a rule, null where rules differ, and cleared from a part', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A4').dataValidation.clear();
      const whole = sheet.getRange('A1:A9').dataValidation.load('type,rule');
      const part = sheet.getRange('A5:A9').dataValidation.load('type');
      const none = sheet.getRange('A4').dataValidation.load('type,rule');
      await context.sync();
      return [whole.type, whole.rule, part.type, none.type, none.rule];
    });
    expect(seen).toEqual(['MixedCriteria', null, 'Custom', 'None', {}]);
  });

  it('is Inconsistent where every cell has a rule and they differ, be it by a bound alone', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const upTo = (formula2: number) => ({
        decimal: { formula1: 0, formula2, operator: 'Between' as const },
      });
      sheet.getRange('A1:A5').dataValidation.rule = upTo(1);
      sheet.getRange('A6:A9').dataValidation.rule = upTo(10);
      const whole = sheet.getRange('A1:A9').dataValidation.load('type,rule');
      const more = sheet.getRange('A1:A10').dataValidation.load('type');
      await context.sync();
      return [whole.type, whole.rule, more.type];
    });
    expect(seen).toEqual(['Inconsistent', null, 'MixedCriteria']);
  });
});

describe('defined names', () => {
  it('stand for ranges, constants and formulas', async () => {
    const seen = await fresh.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add('Kế hoạch');
      sheet.getRange('B9').values = [[46341]];
      names.add('KH_NgayChot', sheet.getRange('B9'), 'Ngày chốt số liệu');
      names.add('KH_PhienBan', '="1.2"');
      names.add('KH_Nam', '=2026');
      names.load('items/name,items/formula,items/type,items/value,items/scope,items/visible');
      const cell = names.getItem('kh_ngaychot').getRange().load('values,address');
      const none = names.getItemOrNullObject('KhongCo');
      none.load('name');
      const noRange = names.getItem('KH_Nam').getRangeOrNullObject();
      noRange.load('address');
      await context.sync();
      return {
        items: names.items.map(({ name, formula, type, value, scope }) => [
          name,
          formula,
          type,
          value,
          scope,
        ]),
        cell: [cell.address, cell.values[0]?.[0]],
        none: none.isNullObject,
        noRange: noRange.isNullObject,
      };
    });
    expect(seen).toEqual({
      items: [
        ['KH_NgayChot', "='Kế hoạch'!$B$9", 'Range', "'Kế hoạch'!$B$9", 'Workbook'],
        ['KH_PhienBan', '="1.2"', 'String', '1.2', 'Workbook'],
        ['KH_Nam', '=2026', 'Integer', 2026, 'Workbook'],
      ],
      cell: ["'Kế hoạch'!B9", 46341],
      none: true,
      noRange: true,
    });
  });

  it('calculate as constants, hide, change and go', async () => {
    const seen = await fresh.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const item = names.add('KH_Nam', '=2026');
      item.visible = false;
      const cell = worksheets.getFirst().getRange('A1');
      cell.formulas = [['=KH_Nam+1']];
      cell.load('values');
      item.load('visible');
      await context.sync();
      const before = cell.values[0]?.[0];
      item.formula = '=2027';
      cell.load('values');
      await context.sync();
      const after = cell.values[0]?.[0];
      item.delete();
      const gone = names.getItemOrNullObject('KH_Nam');
      gone.load('name');
      await context.sync();
      return [item.visible, before, after, gone.isNullObject];
    });
    expect(seen).toEqual([false, 2027, 2028, true]);
  });

  it('belong to the workbook or to one sheet', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add('CucBo', sheet.getRange('A1'));
      context.workbook.names.load('items/name');
      sheet.names.load('items/name,items/scope');
      await context.sync();
      return [
        context.workbook.names.items.length,
        sheet.names.items.map(({ name, scope }) => [name, scope]),
      ];
    });
    expect(seen).toEqual([0, [['CucBo', 'Worksheet']]]);
  });

  it('take only names that Excel takes, once', async () => {
    const add = (name: string) =>
      fresh.errorOf(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      });
    expect([await add('Kế hoạch'), await add('B2'), await add('Nam'), await add('NAM')]).toEqual([
      'InvalidArgument',
      'InvalidArgument',
      undefined,
      'ItemAlreadyExists',
    ]);
  });

  it('follow the cells they stand for', async () => {
    await fresh.run(async (context) => {
      context.workbook.names.add('Moc', context.workbook.worksheets.getFirst().getRange('B5'));
      await context.sync();
    });
    await fresh.bench.workbook.insertRows('Sheet1', 2, 3);
    await fresh.bench.workbook.renameSheet('Sheet1', 'Sổ mới');
    const formula = await fresh.run(async (context) => {
      const item = context.workbook.names.getItem('Moc').load('formula');
      await context.sync();
      return item.formula;
    });
    expect(formula).toBe("='Sổ mới'!$B$8");
  });
});
