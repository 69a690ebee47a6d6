import { Document, Font, Page, Path, renderToBuffer, Svg, Text, View } from "@react-pdf/renderer";
import { createElement as element, type ReactElement } from "react";
import path from "node:path";
import type { certificateSheet } from "@/lib/certificates/certificate-pdf";

type Sheet = ReturnType<typeof certificateSheet>;

const folder = path.join(process.cwd(), "node_modules/@expo-google-fonts/public-sans");
const files = { 300: "300Light", 400: "400Regular", 600: "600SemiBold" };

for (const [weight, name] of Object.entries(files)) {
  const src = path.join(folder, name, `PublicSans_${name}.ttf`);
  Font.register({ family: "Public Sans", src, fontWeight: Number(weight) });
}

/** The same page by @react-pdf/renderer: neither tagged nor for archives, without the badge, and not sealed. */
export async function byReact(sheet: Sheet): Promise<Uint8Array> {
  return renderToBuffer(page(sheet));
}

function page(sheet: Sheet) {
  const [words] = sheet.languages;
  if (!words) throw new Error("a sheet without a language");
  return element(
    Document,
    { title: words.title },
    element(
      Page,
      {
        size: "LETTER",
        orientation: "landscape",
        style: { padding: 64, fontFamily: "Public Sans", fontSize: 10, backgroundColor: "#fbfaf7" },
      },
      line(words.registry, { fontSize: 11, fontWeight: 600 }),
      line(words.demonstration ?? "", { fontSize: 9 }),
      line(words.title, { fontSize: 13.5, marginTop: 48 }),
      line(sheet.holder, { fontSize: 46, fontWeight: 300 }),
      line(words.holds, { fontSize: 11.5 }),
      line(sheet.kind, { fontSize: 22, fontWeight: 600 }),
      line(sheet.state, { fontSize: 14 }),
      line(words["kept-by"]),
      line(words.origin),
      element(
        View,
        { style: { flexDirection: "row", gap: 14, marginTop: 40 } },
        words.facts.map(fact),
      ),
      code(sheet.qr),
      line(words.check, { fontSize: 11, fontWeight: 600 }),
      line(words.scan, { fontSize: 8.5 }),
      line(sheet.link, { fontSize: 9.5, fontWeight: 600 }),
      line(words.sealed, { fontSize: 8.5 }),
    ),
  );
}

function fact({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  return element(
    View,
    { key: label, style: { flex: 1 } },
    line(label, { fontSize: 8.5 }),
    line(value, { fontSize: 11, fontWeight: 600 }),
  );
}

function line(
  text: string,
  style: Readonly<Partial<Record<"fontSize" | "fontWeight" | "marginTop", number>>> = {},
): ReactElement {
  return element(Text, { style: { ...style, marginBottom: 6 } }, text);
}

function code(svg: string): ReactElement {
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? "";
  const d = / d="([^"]+)"/.exec(svg)?.[1] ?? "";
  return element(
    Svg,
    { viewBox, style: { width: 79, height: 79 } },
    element(Path, { d, fill: "#000" }),
  );
}
