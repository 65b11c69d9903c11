import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppSchemeHandler, isOwnUrl } from '../../../src/main/security/appScheme';

let root = '';
let handle: ReturnType<typeof createAppSchemeHandler>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scheme-'));
  mkdirSync(join(root, 'window'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'window/index.html'), 'page');
  symlinkSync(join(root, 'secret.txt'), join(root, 'window/link.txt'));
  handle = createAppSchemeHandler(join(root, 'window'));
});
afterAll(() => rmSync(root, { recursive: true }));

const get = (url: string, method = 'GET') => handle({ url, method });

describe('the program’s own scheme', () => {
  it('serves the page with a strict policy', async () => {
    const response = await get('app://tinhgon/index.html?x#y');
    expect(await response.text()).toBe('page');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each([
    'app://tinhgon/../secret.txt',
    'app://tinhgon/%2e%2e/secret.txt',
    'app://tinhgon/..%2fsecret.txt',
    'app://tinhgon/..%5csecret.txt',
    'app://tinhgon/link.txt',
    'app://tinhgon/%zz',
    'app://tinhgon/%00',
    'app://tinhgon/',
    'app://other/index.html',
  ])('%s leads nowhere', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('is read only', async () => {
    expect((await get('app://tinhgon/index.html', 'POST')).status).toBe(405);
  });
});

describe('an own address', () => {
  it.each([
    ['app://tinhgon/index.html', true],
    ['app://tinhgon.example/', false],
    ['app://x@tinhgon/', true],
    ['https://tinhgon/', false],
    ['file:///app://tinhgon/', false],
    ['javascript:alert(1)', false],
    ['no address', false],
  ])('%s: %s', (url, isOwn) => {
    expect(isOwnUrl(url)).toBe(isOwn);
  });
});
