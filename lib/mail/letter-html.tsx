import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Text,
} from "@react-email/components";
import { render } from "@react-email/render";
import type { CSSProperties } from "react";
import type { Letter, Pen } from "./letter";

interface Half {
  readonly pen: Pen;
  readonly letter: Letter;
}

/** The HTML of a message: each language's half in its own language, nothing fetched from elsewhere. */
export function letterHtml(halves: readonly Half[]): Promise<string> {
  return render(<Message halves={halves} />);
}

function Message({ halves }: { readonly halves: readonly Half[] }) {
  const [first, ...others] = halves;
  return (
    <Html lang={first?.pen.locale ?? "en"}>
      <Head>
        <title>{halves.map(({ letter }) => letter.subject).join(" / ")}</title>
      </Head>
      <Body style={body}>
        <main>
          <Container style={sheet}>
            {others.map(({ pen }) => (
              <Text key={pen.locale} lang={pen.locale} style={quiet}>
                {pen.t("below")}
              </Text>
            ))}
            {halves.map((half, index) => (
              <div key={half.pen.locale} lang={half.pen.locale}>
                {index > 0 && <Hr style={line} />}
                <LetterHalf {...half} />
              </div>
            ))}
          </Container>
        </main>
      </Body>
    </Html>
  );
}

function LetterHalf({ pen, letter }: Half) {
  return (
    <>
      <Heading as="h1" style={heading}>
        {letter.heading}
      </Heading>
      {letter.opening.map((paragraph) => (
        <Text key={paragraph} style={text}>
          {paragraph}
        </Text>
      ))}
      {letter.facts.length > 0 && (
        <table style={facts}>
          <tbody>
            {letter.facts.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row" style={{ ...cell, ...name }}>
                  {label}
                </th>
                <td style={cell}>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {letter.link && (
        <>
          <Button href={letter.link.address} style={button}>
            {letter.link.label}
          </Button>
          <Text style={quiet}>
            <Link href={letter.link.address} style={address}>
              {letter.link.address}
            </Link>
          </Text>
        </>
      )}
      {letter.closing.map((paragraph) => (
        <Text key={paragraph} style={text}>
          {paragraph}
        </Text>
      ))}
      <Text style={quiet}>{pen.t("reason", { registry: pen.registry })}</Text>
    </>
  );
}

const ink = "#1b1b1b";
const hairline = "1px solid #dfe1e2";
const fontFamily = "'Public Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif";

const body: CSSProperties = { backgroundColor: "#fbfaf7", color: ink, fontFamily, margin: 0 };
const sheet: CSSProperties = { backgroundColor: "#ffffff", maxWidth: 600, padding: 24 };
const heading: CSSProperties = {
  color: "#162e51",
  fontSize: 24,
  lineHeight: 1.25,
  margin: "8px 0 16px",
};
const text: CSSProperties = { color: ink, fontSize: 16, lineHeight: 1.5, margin: "0 0 16px" };
const quiet: CSSProperties = {
  color: "#565c65",
  fontSize: 14,
  lineHeight: 1.5,
  margin: "8px 0 16px",
};
const facts: CSSProperties = { borderCollapse: "collapse", margin: "0 0 24px", width: "100%" };
const cell: CSSProperties = {
  borderBottom: hairline,
  color: ink,
  fontSize: 16,
  lineHeight: 1.5,
  padding: "8px 16px 8px 0",
  textAlign: "left",
  verticalAlign: "top",
};
const name: CSSProperties = { fontWeight: 600, width: "38%" };
const button: CSSProperties = {
  backgroundColor: "#005ea2",
  borderRadius: 4,
  color: "#ffffff",
  fontSize: 16,
  fontWeight: 600,
  padding: "12px 20px",
};
const address: CSSProperties = {
  color: "#005ea2",
  textDecoration: "underline",
  wordBreak: "break-all",
};
const line: CSSProperties = { borderColor: "#a9aeb1", margin: "32px 0" };
