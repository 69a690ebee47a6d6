import { useTranslations } from "next-intl";

/** A QR code as a drawing: how many cells wide it is, and the path of its dark ones. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** A QR code, for paper only: on the screen the link itself is at hand. */
export function QrCode({ size, path }: QrDrawing) {
  const t = useTranslations("verify");
  return (
    <figure className="hidden shrink-0 text-center print:block">
      <svg
        viewBox={`-4 -4 ${String(size + 8)} ${String(size + 8)}`}
        role="img"
        aria-label={t("qr")}
        className="w-[3cm] bg-white"
        shapeRendering="crispEdges"
      >
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="text-[0.8rem]">{t("qr")}</figcaption>
    </figure>
  );
}
