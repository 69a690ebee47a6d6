-- AlterTable
ALTER TABLE "link" ADD COLUMN     "edition_id" UUID;

-- AlterTable
ALTER TABLE "verification" ADD COLUMN     "asked_as" TEXT,
ADD COLUMN     "checks" JSONB,
ADD COLUMN     "edition_id" UUID,
ADD COLUMN     "known_on" DATE,
ADD COLUMN     "receipt" TEXT,
ADD COLUMN     "receipt_hash" BYTEA,
ADD COLUMN     "share_id" UUID;

-- CreateTable
CREATE TABLE "credential_action" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ,

    CONSTRAINT "credential_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_key" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "certificate" BYTEA,
    "sealed_key" BYTEA,
    "demonstration" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ,

    CONSTRAINT "signing_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_list" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed" JSONB,
    "signed_at" TIMESTAMPTZ,
    "valid_until" TIMESTAMPTZ,

    CONSTRAINT "status_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ,
    "revocation_list_id" TEXT NOT NULL,
    "revocation_index" INTEGER NOT NULL,
    "suspension_list_id" TEXT NOT NULL,
    "suspension_index" INTEGER NOT NULL,
    "badge" JSONB,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "facts" TEXT[],
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_day" DATE NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "copy_request" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,
    "given" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "birth_date" DATE,
    "program_id" UUID,
    "program_asked" TEXT,
    "year" INTEGER,
    "credential_id" UUID,

    CONSTRAINT "copy_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "copy_step" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due" DATE,
    "actor_id" UUID,
    "remark_id" UUID,

    CONSTRAINT "copy_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_request" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "asked" JSONB NOT NULL,
    "document_id" UUID,
    "asked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_by_id" UUID NOT NULL,
    "decision" TEXT,
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" UUID,
    "remark_id" UUID,

    CONSTRAINT "correction_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "credential_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "due" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "queued_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("credential_id","about","due","days")
);

-- CreateIndex
CREATE INDEX "credential_action_credential_id_idx" ON "credential_action"("credential_id");

-- CreateIndex
CREATE INDEX "signing_key_purpose_retired_at_idx" ON "signing_key"("purpose", "retired_at");

-- CreateIndex
CREATE INDEX "status_list_purpose_idx" ON "status_list"("purpose");

-- CreateIndex
CREATE UNIQUE INDEX "edition_credential_id_number_key" ON "edition"("credential_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "edition_revocation_list_id_revocation_index_key" ON "edition"("revocation_list_id", "revocation_index");

-- CreateIndex
CREATE UNIQUE INDEX "edition_suspension_list_id_suspension_index_key" ON "edition"("suspension_list_id", "suspension_index");

-- CreateIndex
CREATE UNIQUE INDEX "share_token_hash_key" ON "share"("token_hash");

-- CreateIndex
CREATE INDEX "share_credential_id_idx" ON "share"("credential_id");

-- CreateIndex
CREATE INDEX "copy_request_user_id_idx" ON "copy_request"("user_id");

-- CreateIndex
CREATE INDEX "copy_request_program_id_idx" ON "copy_request"("program_id");

-- CreateIndex
CREATE INDEX "copy_request_state_requested_at_idx" ON "copy_request"("state", "requested_at");

-- CreateIndex
CREATE INDEX "copy_step_request_id_at_idx" ON "copy_step"("request_id", "at");

-- CreateIndex
CREATE INDEX "correction_request_credential_id_idx" ON "correction_request"("credential_id");

-- CreateIndex
CREATE INDEX "link_edition_id_idx" ON "link"("edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_receipt_hash_key" ON "verification"("receipt_hash");

-- AddForeignKey
ALTER TABLE "credential_action" ADD CONSTRAINT "credential_action_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_action" ADD CONSTRAINT "credential_action_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "share"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_revocation_list_id_fkey" FOREIGN KEY ("revocation_list_id") REFERENCES "status_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_suspension_list_id_fkey" FOREIGN KEY ("suspension_list_id") REFERENCES "status_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_request" ADD CONSTRAINT "copy_request_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_request" ADD CONSTRAINT "copy_request_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_request" ADD CONSTRAINT "copy_request_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_step" ADD CONSTRAINT "copy_step_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "copy_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_step" ADD CONSTRAINT "copy_step_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_step" ADD CONSTRAINT "copy_step_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ─── What a document's records may hold ────────────────────────────────────────────────────────

ALTER TABLE credential_action
  ADD CONSTRAINT credential_action_kind CHECK (kind IN ('suspended', 'revoked', 'surrendered')),
  ADD CONSTRAINT credential_action_source CHECK (is_source(source)),
  ADD CONSTRAINT credential_action_days CHECK (is_plausible(from_day) AND is_plausible(to_day)),
  ADD CONSTRAINT credential_action_period CHECK (to_day >= from_day);

ALTER TABLE link
  DROP CONSTRAINT link_purpose,
  ADD CONSTRAINT link_purpose CHECK (purpose IN ('verify', 'certificate', 'badge'));

ALTER TABLE signing_key
  ADD CONSTRAINT signing_key_purpose CHECK (purpose IN ('root', 'seal', 'assertion', 'mail')),
  ADD CONSTRAINT signing_key_algorithm CHECK (algorithm IN ('Ed25519', 'P-256', 'RSA')),
  ADD CONSTRAINT signing_key_certificate
    CHECK ((certificate IS NOT NULL) = (purpose IN ('root', 'seal')));

ALTER TABLE status_list
  ADD CONSTRAINT status_list_purpose CHECK (purpose IN ('revocation', 'suspension'));

ALTER TABLE edition
  ADD CONSTRAINT edition_number CHECK (number >= 1),
  ADD CONSTRAINT edition_indices CHECK (
    revocation_index BETWEEN 0 AND 131071 AND suspension_index BETWEEN 0 AND 131071);

ALTER TABLE share
  ADD CONSTRAINT share_days CHECK (is_plausible(last_day));

ALTER TABLE copy_request
  ADD CONSTRAINT copy_request_state CHECK (is_state_code(state)),
  ADD CONSTRAINT copy_request_days CHECK (is_plausible(birth_date));

ALTER TABLE copy_step
  ADD CONSTRAINT copy_step_type CHECK (type IN (
    'asked', 'sent-to-operator', 'reminded', 'passed-to-office', 'matched', 'served', 'declined',
    'withdrawn'));

ALTER TABLE correction_request
  ADD CONSTRAINT correction_request_decision CHECK (decision IN ('corrected', 'declined')),
  ADD CONSTRAINT correction_request_decided CHECK ((decision IS NULL) = (decided_at IS NULL));

ALTER TABLE reminder
  ADD CONSTRAINT reminder_about CHECK (about IN ('term', 'education'));

-- ─── What signed a document, and what it said, stays ───────────────────────────────────────────

CREATE FUNCTION refuse_to_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'documents that were given away depend on this row of %', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER never_deleted BEFORE DELETE ON signing_key
  FOR EACH ROW EXECUTE FUNCTION refuse_to_delete();
CREATE TRIGGER never_deleted BEFORE DELETE ON edition
  FOR EACH ROW EXECUTE FUNCTION refuse_to_delete();
