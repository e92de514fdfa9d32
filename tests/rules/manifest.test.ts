import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; css?: string[]; all_frames?: boolean; run_at: string; world?: string }[];
  commands: Record<string, { suggested_key: { default: string } }>;
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[]; optional?: string[] } };
    gecko_android?: { strict_min_version: string };
  };
}

const BUILDS = [
  ['Chromium', '.output/chrome-mv3/manifest.json'],
  ['Firefox', '.output/firefox-mv3/manifest.json'],
] as const;

/** A test cannot build; `npm test` builds before it. */
const isBuilt = (file: string): boolean => existsSync(file);

describe.each(BUILDS)('the built manifest for %s (skipped without a build: run `npm run build`)', (browser, file) => {
  const manifest = isBuilt(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
  const check = test.skipIf(!manifest);
  const built = (): Manifest => manifest as Manifest;

  check('asks for exactly what Lede needs', () => {
    expect([...(built().permissions ?? [])].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(built().optional_permissions).toBeUndefined();
  });

  check('asks for no host, and for one only when a reader wants its articles opened', () => {
    expect(built().host_permissions).toBeUndefined();
    expect(built().optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  check('gives pages nothing to reach or to talk to', () => {
    expect(built().web_accessible_resources).toBeUndefined();
    expect(built().externally_connectable).toBeUndefined();
  });

  check('can send nothing: its own pages may connect to nothing', () => {
    const policy = built().content_security_policy.extension_pages;
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toContain("connect-src 'none'");
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe/);
  });

  check('runs one small script, in the top frame of web pages only', () => {
    const [script, ...more] = built().content_scripts;
    expect(more).toEqual([]);
    expect(script).toMatchObject({ matches: ['http://*/*', 'https://*/*'], run_at: 'document_start' });
    expect(script?.all_frames ?? false).toBe(false);
    expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
    expect(script?.css).toBeUndefined();
  });

  check('has the shortcut Alt+R', () => {
    expect(built().commands._execute_action?.suggested_key.default).toBe('Alt+R');
  });

  check('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(built().version).toBe(version);
  });

  check('tells Firefox that nothing is collected, and from which version on it works', () => {
    const settings = built().browser_specific_settings;
    if (browser === 'Chromium') return expect(settings).toBeUndefined();
    expect(settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    // 140 is the first desktop release, 142 the first for Android, that knows data_collection_permissions.
    expect(Number.parseFloat(settings?.gecko.strict_min_version ?? '0')).toBeGreaterThanOrEqual(140);
    expect(Number.parseFloat(settings?.gecko_android?.strict_min_version ?? '0')).toBeGreaterThanOrEqual(142);
  });
});
