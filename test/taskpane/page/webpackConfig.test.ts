import { join } from 'node:path';

interface Plugin {
  readonly userOptions?: {
    readonly templateParameters: {
      readonly officeScript: string;
      readonly contentSecurityPolicy: string;
    };
  };
  readonly files?: readonly (readonly [string, string])[];
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
const configFor = require(join(__dirname, '../../../webpack.config.js')) as (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: string },
) => { readonly plugins: readonly Plugin[] };

function pageOf(env: Readonly<Record<string, string>>) {
  const { plugins } = configFor(env, { mode: 'production' });
  const parameters = plugins.find((plugin) => plugin.userOptions)?.userOptions?.templateParameters;
  const files = plugins.find((plugin) => plugin.files)?.files ?? [];
  if (!parameters) throw new Error('No page is made.');
  const directives = new Map(
    parameters.contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
  return { parameters, directives, names: files.map(([, name]) => name) };
}

test('thường thì office.js đến từ CDN của Microsoft', () => {
  const { parameters, directives, names } = pageOf({});
  expect(parameters.officeScript).toBe(
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  );
  expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(names.filter((name) => name.startsWith('office/'))).toEqual([]);
});

test('mạng nội bộ: office.js là bản sao, trang không gọi ra ngoài, bản sao đủ cho Excel', () => {
  const { parameters, directives, names } = pageOf({ office: 'self' });
  expect(parameters.officeScript).toBe('office/office.js');
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  for (const name of [
    'office.js',
    'excel-win32-16.01.js',
    'excel-web-16.00.js',
    'excel-mac-16.00.js',
  ]) {
    expect(names).toContain(`office/${name}`);
  }
  expect(names.filter((name) => /word|\.debug\.js|\.d\.ts/.test(name))).toEqual([]);
});

test.each([{}, { office: 'self' }])('không kịch bản viết thẳng, không eval (%j)', (env) => {
  const { directives } = pageOf(env);
  expect(directives.get('default-src')).toEqual(["'none'"]);
  // Documents are read in a worker; older web views look no further than default-src without this.
  expect(directives.get('worker-src')).toEqual(["'self'"]);
  expect(directives.get('script-src')?.join(' ')).not.toMatch(/unsafe|\*/);
});
