const namespace = "http://www.aiim.org/pdfua/ns/id/";

/** PDF/A knows only the properties that a schema in the file describes. */
const schema = [
  '<rdf:li rdf:parseType="Resource">',
  "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
  `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>`,
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  "<pdfaProperty:category>internal</pdfaProperty:category>",
  "<pdfaProperty:description>Part of ISO 14289 that the document keeps to</pdfaProperty:description>",
  "<pdfaProperty:name>part</pdfaProperty:name>",
  "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
  "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>",
].join("");

const schemasEnd = "</rdf:Bag></pdfaExtension:schemas>";
const identifier = `<rdf:Description rdf:about="" xmlns:pdfuaid="${namespace}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

/** The XMP packet of a PDF/A document with the claim that it also keeps to PDF/UA-1. Throws on another packet. */
export function withAccessibilityClaim(packet: string): string {
  if (!packet.includes(schemasEnd) || !packet.includes("</rdf:RDF>"))
    throw new Error("the metadata is not that of a PDF/A document");
  return packet
    .replace(schemasEnd, schema + schemasEnd)
    .replace("</rdf:RDF>", `${identifier}</rdf:RDF>`);
}
