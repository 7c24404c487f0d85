/**
 * The few parts of Office.js that wait for a web host's handshake and would never come: `Office.onReady`
 * and `Office.context`.
 */

/** The highest ExcelApi set that the host answers. */
export const SUPPORTED_EXCEL_API = 1.14;

export interface OfficeContext {
  readonly host: 'Excel';
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly diagnostics: {
    readonly host: 'Excel';
    readonly platform: string;
    readonly version: string;
  };
  readonly document: { readonly url: string };
  readonly officeTheme: { readonly bodyBackgroundColor: string };
  readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
  readonly ui: object;
}

export interface ContextOptions {
  /** `vi-VN` unless told otherwise. */
  readonly displayLanguage?: string;
  /** Lower it to try an older Excel. */
  readonly excelApi?: number;
  /** Excel's own look; its background is what an add-in goes by. */
  readonly theme?: OfficeThemeName;
}

export type OfficeThemeName = 'light' | 'dark';

const themeBackgrounds: Readonly<Record<OfficeThemeName, string>> = {
  light: '#FFFFFF',
  dark: '#262626',
};

/** Compares `1.14` and `1.7` as versions, not as numbers. */
function reaches(supported: string, wanted: string): boolean {
  const [major = 0, minor = 0] = supported.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

export function createOfficeContext(options: ContextOptions = {}): OfficeContext {
  const displayLanguage = options.displayLanguage ?? 'vi-VN';
  const supported = String(options.excelApi ?? SUPPORTED_EXCEL_API);
  return {
    host: 'Excel',
    platform: 'PC',
    displayLanguage,
    contentLanguage: displayLanguage,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    document: { url: '' },
    officeTheme: { bodyBackgroundColor: themeBackgrounds[options.theme ?? 'light'] },
    requirements: {
      isSetSupported: (name, version = '1.1') =>
        name.toLowerCase() === 'excelapi' && reaches(supported, String(version)),
    },
    ui: {},
  };
}

/** The globals that office.js leaves behind, as far as the shim touches them. */
export interface OfficeGlobals {
  readonly Office: object;
  readonly OSF: object;
}

interface ReadyInfo {
  readonly host: 'Excel';
  readonly platform: string;
}

export function installOfficeShim({ Office, OSF }: OfficeGlobals, first: OfficeContext): void {
  let context: unknown = first;
  // `Office.context` is a getter that asks this factory.
  Object.assign(OSF, {
    _OfficeAppFactory: {
      getContext: () => context,
      setContext: (next: unknown) => {
        context = next;
      },
    },
  });
  const info: ReadyInfo = { host: 'Excel', platform: first.platform };
  const associated = new Map<string, unknown>();
  Object.assign(Office, {
    onReady: (callback?: (ready: ReadyInfo) => unknown): Promise<ReadyInfo> => {
      callback?.(info);
      return Promise.resolve(info);
    },
  });
  const actions = (Office as { actions?: object }).actions;
  if (actions !== undefined) {
    Object.assign(actions, {
      associate: (id: string, action: unknown) => associated.set(id, action),
      _association: { mappings: associated },
    });
  }
}
