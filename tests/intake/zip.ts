import { crc32, deflateRawSync } from "node:zlib";

/** A file in an archive, and what the archive says of it where that is a lie. */
export interface Member {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly saysSize?: number;
  readonly encrypted?: boolean;
}

/** An archive of these files. Spreadsheet programs make honest ones; what is refused is made by hand. */
export function zip(members: readonly Member[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, saysSize, encrypted = false } of members) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(saysSize ?? bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([signature(0x04034b50), common, label, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([signature(0x02014b50), two(20), common, rest, label]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, directory, signature(0x06054b50), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a made-up workbook consists of besides its sheets. */
export interface MadeUp {
  /** XML of `<sheetData>` and what follows, for each sheet. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: readonly Member[];
}

/** The parts of a workbook with these sheets, written as the XML that is in them. */
export function workbookOf(madeUp: MadeUp): readonly Member[] {
  const { sheets, names = [], sharedStrings, styles, properties = "", more = [] } = madeUp;
  const listed = sheets.map((_, i) => {
    const id = String(i + 1);
    return `<sheet name="${names[i] ?? `Sheet${id}`}" sheetId="${id}" r:id="rId${id}"/>`;
  });
  const targets = sheets.map((_, i) => relation(`rId${String(i + 1)}`, "worksheet", sheetName(i)));
  if (sharedStrings !== undefined)
    targets.push(relation("t", "sharedStrings", "sharedStrings.xml"));
  if (styles !== undefined) targets.push(relation("s", "styles", "styles.xml"));
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "_rels/.rels",
      content: related([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${relations}">${properties}<sheets>${listed.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", content: related(targets) },
    ...sheets.map((xml, i) => ({
      name: `xl/${sheetName(i)}`,
      content: xml.startsWith("<?") || xml.startsWith("<!") ? xml : `<worksheet>${xml}</worksheet>`,
    })),
    ...(sharedStrings === undefined
      ? []
      : [{ name: "xl/sharedStrings.xml", content: sharedStrings }]),
    ...(styles === undefined ? [] : [{ name: "xl/styles.xml", content: styles }]),
    ...more,
  ];
}

function sheetName(index: number): string {
  return `worksheets/sheet${String(index + 1)}.xml`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

function related(all: readonly string[]): string {
  return `<Relationships>${all.join("")}</Relationships>`;
}
