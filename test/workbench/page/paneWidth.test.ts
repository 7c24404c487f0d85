import { clampPaneWidth, paneWidthAfterKey } from '../../../workbench/page/pane/paneWidth';

describe('the width of the pane', () => {
  it.each([
    [100, 320],
    [320, 320],
    [350.4, 350],
    [480, 480],
    [2000, 480],
  ])('dragged to %d px becomes %d px', (wanted, width) => {
    expect(clampPaneWidth(wanted)).toBe(width);
  });

  it('grows with the left arrow, because the pane is at the right', () => {
    expect(paneWidthAfterKey('ArrowLeft', 350)).toBe(360);
    expect(paneWidthAfterKey('ArrowRight', 350)).toBe(340);
  });

  it('never leaves its limits by keyboard', () => {
    expect(paneWidthAfterKey('ArrowLeft', 475)).toBe(480);
    expect(paneWidthAfterKey('ArrowRight', 325)).toBe(320);
    expect(paneWidthAfterKey('Home', 400)).toBe(480);
    expect(paneWidthAfterKey('End', 400)).toBe(320);
  });

  it('leaves other keys to the page', () => {
    expect(paneWidthAfterKey('Tab', 350)).toBeNull();
  });
});
