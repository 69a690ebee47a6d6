import type { PlainDate } from "@/lib/dates";
import type { Custody } from "@/lib/programs/custody";
import type { ActionKind } from "./action-kinds";
import type { Origin } from "./origins";
import type { PersonName } from "./person-name";
import type { Source } from "./sources";

/** A credential with every fact about it that its rules may ask for. Missing facts are null. */
export interface Credential {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly kind: string;
  readonly holder: { readonly personId: string; readonly name: PersonName };
  readonly issuedOn: PlainDate | null;
  readonly printedExpiry: PlainDate | null;
  readonly firstCertificate: boolean;
  readonly origin: Origin;
  readonly program: {
    readonly name: string;
    /** As they hold for this credential: not without the days of a window that was recorded later. */
    readonly recognized: readonly { readonly from: PlainDate; readonly to: PlainDate | null }[];
    /** Whether the office took the recognition of the day of issue away, as far as it holds for this credential. */
    readonly inDoubt: boolean;
    /** Who keeps its records since its operator closed; null while that does. */
    readonly custody: Custody | null;
  } | null;
  readonly programAsWritten: string | null;
  readonly from: {
    readonly state: string;
    readonly kind: string;
    readonly number: string | null;
    readonly expiry: PlainDate | null;
  } | null;
  readonly registeredOn: PlainDate;
  readonly source: Source;
  readonly recordedAt: Date;
  readonly renewals: readonly {
    readonly on: PlainDate;
    readonly printedExpiry: PlainDate | null;
    readonly source: Source;
  }[];
  readonly extensions: readonly {
    readonly grantedOn: PlainDate;
    readonly months: number;
    readonly source: Source;
  }[];
  /** What the office did. What it took back as recorded by mistake is not among it. */
  readonly actions: readonly {
    readonly id: string;
    readonly kind: ActionKind;
    readonly from: PlainDate;
    readonly to: PlainDate | null;
    readonly source: Source;
  }[];
  readonly employments: readonly {
    readonly worksAs: string;
    readonly from: PlainDate;
    readonly to: PlainDate | null;
    readonly setting: "agency" | "self-employed";
    readonly source: Source;
  }[];
  /** What somebody asserts, without what another record took the place of. */
  readonly education: readonly {
    readonly id: string;
    /** Whether the rules may count it. */
    readonly counts: boolean;
    readonly on: PlainDate;
    readonly hours: number;
    readonly categories: readonly string[];
    readonly course: string;
    readonly recognized: boolean | null;
    readonly part: string;
    readonly academicCredit: boolean;
    readonly source: Source;
  }[];
  readonly otherCredentials: readonly {
    readonly state: string;
    readonly kind: string;
    readonly issuedOn: PlainDate | null;
    readonly printedExpiry: PlainDate | null;
  }[];
}
