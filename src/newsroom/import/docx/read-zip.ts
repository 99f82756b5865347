/** The parts of a zip file, unpacked within limits that are checked against what comes out, not only against what the file says. */
import { crc32, inflateRawSync } from "node:zlib";
import { explain } from "../../../problem.ts";
import { ImportRefused } from "../piece.ts";

export interface ZipLimits {
  readonly entries: number;
  /** Of all parts together, unpacked. */
  readonly bytes: number;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly sum: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads the directory at the end of the file and unpacks the parts it names (APPNOTE.TXT 6.3.10, without zip64).
 * @throws ImportRefused for a file that is cut off, locked, contradicts itself, or unpacks to more than `limits`
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(zip, limits);
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > limits.bytes) throw tooLarge(limits);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    if (parts.has(entry.name)) throw broken(`Hai phần trong tệp cùng tên "${entry.name}"`);
    parts.set(entry.name, unpack(zip, entry));
  }
  return parts;
}

function directoryOf(zip: Buffer, limits: ZipLimits): Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.entries) {
    throw new ImportRefused(
      explain({
        found: `Tệp chứa ${count} phần`,
        expected: `nhiều nhất ${limits.entries} phần`,
        mend: "mở bằng Word, chép nội dung sang tài liệu mới rồi lưu lại",
      }),
    );
  }
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== IN_DIRECTORY) throw broken("Mục lục của tệp hỏng");
    const nameEnds = at + 46 + zip.readUInt16LE(at + 28);
    if (nameEnds > end) throw broken("Mục lục của tệp hỏng");
    if ((zip.readUInt16LE(at + 8) & 1) === 1) throw locked();
    entries.push({
      method: zip.readUInt16LE(at + 10),
      sum: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
      name: zip.toString("utf8", at + 46, nameEnds).replaceAll("\\", "/"),
    });
    at = nameEnds + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** The last record of the file, before a comment that nobody reads. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - 22 - LONGEST_COMMENT);
  for (let at = zip.length - 22; at >= first; at--) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  throw broken("Tệp bị cắt cụt: không có phần cuối");
}

function unpack(zip: Buffer, { name, method, packed, size, sum, at }: Entry): Uint8Array {
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== LOCAL) throw broken(`Không tìm thấy phần "${name}"`);
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (from + packed > zip.length) throw broken(`Phần "${name}" bị cắt cụt`);
  const raw = zip.subarray(from, from + packed);
  const part = method === STORED ? raw : method === DEFLATED ? inflate(raw, size) : undefined;
  if (part?.length !== size || crc32(part) !== sum) throw broken(`Không giải nén được phần "${name}"`);
  return part;
}

/** Stops as soon as more comes out than the directory promised. */
function inflate(raw: Buffer, size: number): Buffer | undefined {
  try {
    return size === 0 ? Buffer.alloc(0) : inflateRawSync(raw, { maxOutputLength: size });
  } catch {
    return undefined;
  }
}

function broken(found: string): ImportRefused {
  return new ImportRefused(
    explain({
      found,
      expected: "tệp còn nguyên",
      mend: "chép lại tệp từ nơi gửi, hoặc mở bằng Word rồi lưu lại",
    }),
  );
}

function locked(): ImportRefused {
  return new ImportRefused(
    explain({
      found: "Tệp có mật khẩu",
      expected: "tệp không đặt mật khẩu",
      mend: "mở bằng Word, bỏ mật khẩu rồi lưu lại",
    }),
  );
}

function tooLarge({ bytes }: ZipLimits): ImportRefused {
  return new ImportRefused(
    explain({
      found: "Tệp nén bung ra quá lớn",
      expected: `nhiều nhất ${Math.round(bytes / 1e6)} MB sau khi giải nén`,
      mend: "thu nhỏ ảnh trong tài liệu (Word: Nén ảnh) rồi lưu lại",
    }),
  );
}
