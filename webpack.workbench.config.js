/**
 * Builds the workbench page (workbench/page): the stand-in for Excel that `npm start` opens.
 * Never part of the add-in. Unminified, with a cache on disk: it is built at every start.
 */
const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const OFFICE_SCRIPT = 'excel-web-16.00.js';

/** Puts Microsoft's client library beside the page as it is; it must never be bundled or changed. */
class OfficeScript {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfficeScript', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'OfficeScript', stage }, () => {
        const from = require.resolve(`@microsoft/office-js/dist/${OFFICE_SCRIPT}`);
        const text = fs.readFileSync(from);
        compilation.emitAsset(`workbench/${OFFICE_SCRIPT}`, new sources.RawSource(text), {
          minimized: true,
        });
      });
    });
  }
}

module.exports = (env = {}) => ({
  name: 'workbench',
  mode: 'development',
  devtool: false,
  target: ['web', 'es2021'],
  entry: {
    page: './workbench/page/main.ts',
    // The two scripts around office.js in the pane, see tools/paneHtml.mjs.
    'pane-before': './workbench/page/pane/beforeOffice.ts',
    'pane-after': './workbench/page/pane/afterOffice.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: 'workbench/[name].js',
    chunkFilename: 'workbench/chunks/[name].js',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: { target: 'es2021', parser: { syntax: 'typescript', tsx: true } },
        },
      },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new OfficeScript(),
    new webpack.DefinePlugin({ WORKBENCH_IS_WATCHED: JSON.stringify(Boolean(env.watched)) }),
    new MiniCssExtractPlugin({ filename: 'workbench/[name].css' }),
    new HtmlWebpackPlugin({
      template: './workbench/page/index.html',
      filename: 'index.html',
      chunks: ['page'],
      scriptLoading: 'defer',
    }),
  ],
  cache: {
    type: 'filesystem',
    // People stop `npm start` by Ctrl+C; what was built shall be kept by then.
    idleTimeoutForInitialStore: 500,
    cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
});
