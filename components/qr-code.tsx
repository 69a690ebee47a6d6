import { getTranslations } from "next-intl/server";
import { create } from "qrcode";

/** A link as a QR code, drawn on the server, for paper only: on the screen the link itself is at hand. */
export async function QrCode({ link }: { readonly link: string }) {
  const t = await getTranslations("verify");
  const { modules } = create(link, { errorCorrectionLevel: "M" });
  const size = modules.size;
  const cells = Array.from(modules.data, (on, index) =>
    on ? `M${String(index % size)} ${String(Math.floor(index / size))}h1v1h-1z` : "",
  ).join("");
  return (
    <figure className="mt-6 hidden print:block">
      <svg
        viewBox={`-4 -4 ${String(size + 8)} ${String(size + 8)}`}
        role="img"
        aria-label={t("qr")}
        className="w-[3.2cm] bg-white"
        shapeRendering="crispEdges"
      >
        <path d={cells} fill="#000" />
      </svg>
      <figcaption className="text-[0.8rem]">{t("qr")}</figcaption>
    </figure>
  );
}
