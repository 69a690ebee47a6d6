import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  PdfString,
  type PDF,
  type PdfRef,
} from "@libpdf/core";
import { withAccessibilityClaim } from "./accessibility-claim";

/** A tagged document lacks a part that every tagged document of ours has. */
class NotTagged extends Error {
  override readonly name = "NotTagged";
}

/**
 * Adds the field of the seal, with its signature still to be filled in; marks the document as accessible (PDF/UA-1).
 * The field is invisible, and yet a form field: it needs a place in the reading order and a name to be read aloud.
 */
export function addSealField(
  pdf: PDF,
  { spoken, signature }: { readonly spoken: string; readonly signature: PdfDict },
): void {
  const page = pdf.context.pages.getPage(0);
  if (page === null) throw new NotTagged("no page");
  const field = PdfDict.of({
    Type: PdfName.of("Annot"),
    Subtype: PdfName.of("Widget"),
    FT: PdfName.of("Sig"),
    T: PdfString.fromString("Seal"),
    TU: PdfString.fromString(spoken),
    // To be printed, and not to be changed.
    F: PdfNumber.of(132),
    Rect: PdfArray.of(...[0, 0, 0, 0].map((side) => PdfNumber.of(side))),
    P: page,
    V: pdf.context.register(signature),
  });
  const reference = pdf.context.register(field);
  putInForm(pdf, reference);
  putOnPage(pdf, page, reference);
  field.set("StructParent", PdfNumber.of(putInStructure(pdf, page, reference)));
  claimAccessibility(pdf);
}

/** A form of one field; its flags say that there is a signature, and that only additions keep it. */
function putInForm(pdf: PDF, field: PdfRef): void {
  const { catalog } = reading(pdf);
  if (catalog.has("AcroForm")) throw new Error("the document has a form of its own");
  const form = PdfDict.of({ Fields: PdfArray.of(field), SigFlags: PdfNumber.of(3) });
  catalog.set("AcroForm", pdf.context.register(form));
}

function putOnPage(pdf: PDF, page: PdfRef, field: PdfRef): void {
  const { resolve } = reading(pdf);
  const dictionary = resolve(page);
  if (!(dictionary instanceof PdfDict)) throw new NotTagged("no page");
  const annotations = dictionary.getArray("Annots", resolve);
  if (annotations) annotations.push(field);
  else dictionary.set("Annots", PdfArray.of(field));
  dictionary.set("Tabs", PdfName.of("S"));
}

/** Puts the field last in the reading order, and answers its key in the tree that leads from it to its place. */
function putInStructure(pdf: PDF, page: PdfRef, field: PdfRef): number {
  const { catalog, resolve } = reading(pdf);
  const root = catalog.getDict("StructTreeRoot", resolve);
  const documentPlace = root?.getArray("K", resolve)?.at(0);
  const document = root?.getArray("K", resolve)?.at(0, resolve);
  const numbers = root?.getDict("ParentTree", resolve)?.getArray("Nums", resolve);
  const key = root?.getNumber("ParentTreeNextKey", resolve)?.value;
  if (!root || !documentPlace || !numbers || key === undefined) throw new NotTagged("no structure");
  if (!(document instanceof PdfDict)) throw new NotTagged("no document in the structure");
  const place = pdf.context.register(
    PdfDict.of({
      Type: PdfName.of("StructElem"),
      S: PdfName.of("Form"),
      P: documentPlace,
      Pg: page,
      K: PdfArray.of(PdfDict.of({ Type: PdfName.of("OBJR"), Obj: field, Pg: page })),
    }),
  );
  const children = document.getArray("K", resolve);
  if (!children) throw new NotTagged("an empty document");
  children.push(place);
  numbers.push(PdfNumber.of(key), place);
  root.set("ParentTreeNextKey", PdfNumber.of(key + 1));
  return key;
}

/** Says in the metadata that the document is accessible, and has its title shown instead of a file's name. */
function claimAccessibility(pdf: PDF): void {
  const { catalog, resolve } = reading(pdf);
  const preferences = catalog.getDict("ViewerPreferences", resolve);
  if (preferences) preferences.set("DisplayDocTitle", PdfBool.of(true));
  else catalog.set("ViewerPreferences", PdfDict.of({ DisplayDocTitle: PdfBool.of(true) }));
  const metadata = catalog.get("Metadata", resolve);
  if (!(metadata instanceof PdfStream)) throw new NotTagged("no metadata");
  const packet = new TextDecoder().decode(metadata.getDecodedData());
  metadata.setData(new TextEncoder().encode(withAccessibilityClaim(packet)));
}

function reading({ context }: PDF) {
  return {
    catalog: context.catalog.getDict(),
    resolve: (reference: PdfRef) => context.resolve(reference),
  };
}
