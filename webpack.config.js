/**
 * Builds the add-in's pages into dist/: the pane, the help page, the icons.
 *
 *   npm run build                     office.js comes from Microsoft's CDN (the supported way)
 *   npm run build -- --env office=self  office.js is copied into dist/office, for an intranet without
 *                                     the CDN; which version runs is then the administrator's choice
 */
const fs = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_FROM_CDN = `${CDN}/lib/1/hosted/office.js`;
const OFFICE_FROM_SELF = 'office/office.js';

/** Of Microsoft's library, what Excel does not load: other programs, readable copies, typings. */
const NOT_FOR_EXCEL =
  /^(word|powerpoint|onenote|outlook|project|visio|access)|\.debug\.js$|\.d\.ts$|vsdoc|\.map$/i;

/**
 * What the pane may load. 'unsafe-inline' stands for styles alone, because Fluent UI writes its rules
 * into style elements at run time; scripts come from files of the add-in's own address and office.js.
 */
function contentSecurityPolicy(office) {
  const officeOrigin = office === 'self' ? '' : ` ${CDN}`;
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "worker-src 'self'",
    `connect-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts files into the output as they are. `files`: [where from, name in the output]. */
class CopyAsIs {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CopyAsIs', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopyAsIs', stage }, () => {
        for (const [from, name] of this.files) {
          compilation.fileDependencies.add(from);
          compilation.emitAsset(name, new sources.RawSource(fs.readFileSync(from)), {
            minimized: true,
          });
        }
      });
    });
  }
}

function filesUnder(folder, wanted) {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function icons() {
  const folder = path.join(__dirname, 'assets');
  return filesUnder(folder, (name) => /\.(png|svg)$/.test(name)).map((file) => [
    file,
    `assets/${path.basename(file)}`,
  ]);
}

function officeCopy() {
  const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  return filesUnder(folder, (name) => name.endsWith('.js') && !NOT_FOR_EXCEL.test(name)).map(
    (file) => [file, `office/${path.relative(folder, file).split(path.sep).join('/')}`],
  );
}

/**
 * Of Fluent UI, what the pane has no use for, and what stands in its place: modules by the file they
 * stand in, because the packages themselves import them so.
 */
function lighterParts() {
  const lighter = path.join(__dirname, 'src/taskpane/looks/lighter');
  const fluent = path.dirname(require.resolve('@fluentui/tokens'));
  const parts = {
    [path.join(fluent, '../lib/tokens.js')]: path.join(lighter, 'tokens.ts'),
    'rtl-css-js/core': path.join(lighter, 'leftToRight.ts'),
  };
  return parts;
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const named = mode === 'production' ? '[name].[contenthash:10]' : '[name]';
  const page = path.join(__dirname, 'src/taskpane/page');
  return {
    name: 'addin',
    mode,
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    target: ['web', 'es2021'],
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: `${named}.js`,
      chunkFilename: `${named}.js`,
      // Beside the page: the pane's address is the administrator's choice, a folder in a site too.
      publicPath: '',
      clean: { keep: /^(workbench\/|manifest\.xml$)/ },
    },
    resolve: { extensions: ['.tsx', '.ts', '.js', '.json'], alias: lighterParts() },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // No file of ours acts when it is merely imported: a barrel then costs only what is used of it.
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2021',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: path.join(page, 'taskpane.html'),
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        // Old engines leave modules alone, so the page's own explanation stays on show there.
        scriptLoading: 'module',
        minify: false,
        templateParameters: {
          officeScript: env.office === 'self' ? OFFICE_FROM_SELF : OFFICE_FROM_CDN,
          contentSecurityPolicy: contentSecurityPolicy(env.office),
        },
      }),
      new CopyAsIs([
        [path.join(page, 'oldExcel.js'), 'oldExcel.js'],
        [path.join(page, 'help.html'), 'help.html'],
        [path.join(page, 'page.css'), 'page.css'],
        ...icons(),
        ...(env.office === 'self' ? officeCopy() : []),
      ]),
    ],
    performance: { hints: false },
  };
};
