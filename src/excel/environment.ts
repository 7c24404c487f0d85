/**
 * What this folder needs from outside: Office.js itself, the requirement sets the host claims, and a
 * clock. Passed in, so that tests run the same code against the workbench with a clock of their own.
 */

export interface Clock {
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; what comes back calls it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

export interface ExcelEnvironment {
  /** A fresh queue of commands: `() => new Excel.RequestContext()`. */
  readonly newContext: () => Excel.RequestContext;
  /** Whether the host answers a version of the set `ExcelApi`, such as '1.9'. */
  readonly supports: (version: string) => boolean;
  /** Opens a file, in base64, as a new workbook; missing where Excel's library is older than that. */
  readonly createWorkbook?: (base64: string) => Promise<void>;
  readonly platform: string;
  /** Language of Excel's own menus, 'vi-VN'. */
  readonly language: string;
  readonly clock: Clock;
}

/** The part of the global `Office` that is asked. */
export interface OfficeGlobal {
  readonly context: {
    readonly platform?: unknown;
    readonly displayLanguage?: string;
    readonly requirements: {
      readonly isSetSupported: (name: string, version?: string) => boolean;
    };
  };
}

/** The part of the global `Excel` that is constructed. */
export interface ExcelGlobal {
  readonly RequestContext: new () => Excel.RequestContext;
  readonly createWorkbook?: (base64?: string) => Promise<void>;
}

/** The clock of the machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/**
 * The environment of a pane that runs inside Excel, once `Office.onReady` has come.
 *
 * @example officeEnvironment(Excel, Office)
 */
export function officeEnvironment(
  excel: ExcelGlobal,
  office: OfficeGlobal,
  clock: Clock = machineClock,
): ExcelEnvironment {
  const { createWorkbook } = excel;
  return {
    ...(createWorkbook === undefined
      ? {}
      : { createWorkbook: (base64: string) => createWorkbook(base64) }),
    newContext: () => new excel.RequestContext(),
    supports: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
    platform: String(office.context.platform ?? 'unknown'),
    language: office.context.displayLanguage ?? '',
    clock,
  };
}
