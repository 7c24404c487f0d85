import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/report/sending/sha256';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('ba mẫu của tiêu chuẩn FIPS 180-4', () => {
  expect(hex(sha256('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(hex(sha256(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hex(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('như thư viện của Node với mọi chuỗi, mọi độ dài quanh ranh giới khối', () => {
  const same = (text: string): void =>
    expect(hex(sha256(text))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  for (let length = 0; length < 200; length += 1)
    same('ệ'.repeat(length % 70) + 'a'.repeat(length));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), same), { numRuns: 300 });
});
