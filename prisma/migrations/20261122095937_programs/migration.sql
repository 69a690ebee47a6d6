-- DropIndex
DROP INDEX "credential_person_id_state_kind_issued_on_key";

-- AlterTable
ALTER TABLE "program_recognition" ADD COLUMN     "application_id" UUID,
ADD COLUMN     "recorded_by_id" UUID;

-- AlterTable
ALTER TABLE "credential" ADD COLUMN     "taken_back_at" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "education" ADD COLUMN     "amends_id" UUID,
ADD COLUMN     "organization_id" UUID,
ADD COLUMN     "sheet_id" UUID;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "application_id" UUID,
ADD COLUMN     "audit_item_id" UUID,
ADD COLUMN     "education_id" UUID,
ADD COLUMN     "requirement" TEXT;

-- CreateTable
CREATE TABLE "program_action" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "concerns_id" UUID,
    "reasons" TEXT[],
    "remark_id" UUID,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "concluded_at" TIMESTAMPTZ,

    CONSTRAINT "program_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recall_decision" (
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "remark_id" UUID,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "recall_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recall_notice" (
    "action_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "email_id" UUID,
    "queued_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recall_notice_pkey" PRIMARY KEY ("action_id","organization_id")
);

-- CreateTable
CREATE TABLE "operator_closure" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "closed_on" DATE NOT NULL,
    "custodian_id" UUID,
    "remark_id" UUID,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "operator_closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_application" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "program_id" UUID,
    "name" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "program_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_step" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due" DATE,
    "answers" JSONB,
    "reasons" JSONB,
    "actor_id" UUID,
    "remark_id" UUID,

    CONSTRAINT "application_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_check" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "requirement" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "curable" BOOLEAN,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewer_id" UUID NOT NULL,
    "remark_id" UUID,

    CONSTRAINT "application_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_reminder" (
    "recognition_id" UUID NOT NULL,
    "days" INTEGER NOT NULL,
    "queued_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_reminder_pkey" PRIMARY KEY ("recognition_id","days")
);

-- CreateTable
CREATE TABLE "office_setting" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" INTEGER,
    "from_day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "office_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "graduate_batch" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "headers" TEXT[],
    "mapping" JSONB NOT NULL,
    "dropped" JSONB NOT NULL,
    "cohort" JSONB NOT NULL,
    "uploaded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by_id" UUID,
    "submitted_at" TIMESTAMPTZ,
    "submitted_by_id" UUID,
    "finished_at" TIMESTAMPTZ,
    "documented_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "undone_by_id" UUID,

    CONSTRAINT "graduate_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "batch_row" (
    "batch_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" TEXT[],
    "mended" TEXT[],
    "left_out" BOOLEAN NOT NULL DEFAULT false,
    "fingerprint" BYTEA NOT NULL,
    "outcome" TEXT,
    "reasons" JSONB NOT NULL,
    "repeat_of" INTEGER,
    "credential_id" UUID,
    "new_person" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "batch_row_pkey" PRIMARY KEY ("batch_id","number")
);

-- CreateTable
CREATE TABLE "completion" (
    "credential_id" UUID NOT NULL,
    "cohort" TEXT,
    "completed_on" DATE,
    "examined_on" DATE,
    "hours" DECIMAL(6,2),
    "own_staff" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "completion_pkey" PRIMARY KEY ("credential_id")
);

-- CreateTable
CREATE TABLE "sheet_mapping" (
    "organization_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "headers" BYTEA NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "sheet_mapping_pkey" PRIMARY KEY ("organization_id","purpose","headers")
);

-- CreateTable
CREATE TABLE "education_decision" (
    "id" UUID NOT NULL,
    "education_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "remark_id" UUID,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "education_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "education_sheet" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT,
    "title" TEXT,
    "held_on" DATE,
    "hours" DECIMAL(6,2),
    "categories" TEXT[],
    "certificates_due" DATE,
    "name" TEXT NOT NULL,
    "sha256" BYTEA,
    "headers" TEXT[],
    "mapping" JSONB NOT NULL,
    "dropped" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "posted_at" TIMESTAMPTZ,

    CONSTRAINT "education_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "education_sheet_row" (
    "sheet_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" TEXT[],
    "outcome" TEXT,
    "reasons" JSONB NOT NULL,
    "education_id" UUID,

    CONSTRAINT "education_sheet_row_pkey" PRIMARY KEY ("sheet_id","number")
);

-- CreateTable
CREATE TABLE "education_audit" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "percent" INTEGER NOT NULL,
    "population" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "due" DATE NOT NULL,
    "drawn_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "drawn_by_id" UUID NOT NULL,
    "remark_id" UUID,

    CONSTRAINT "education_audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "education_audit_item" (
    "id" UUID NOT NULL,
    "audit_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "decision" TEXT,
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" UUID,
    "remark_id" UUID,

    CONSTRAINT "education_audit_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "program_action_program_id_idx" ON "program_action"("program_id");

-- CreateIndex
CREATE INDEX "recall_decision_action_id_credential_id_idx" ON "recall_decision"("action_id", "credential_id");

-- CreateIndex
CREATE INDEX "recall_decision_credential_id_idx" ON "recall_decision"("credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "operator_closure_organization_id_key" ON "operator_closure"("organization_id");

-- CreateIndex
CREATE INDEX "operator_closure_custodian_id_idx" ON "operator_closure"("custodian_id");

-- CreateIndex
CREATE INDEX "program_application_organization_id_idx" ON "program_application"("organization_id");

-- CreateIndex
CREATE INDEX "program_application_state_idx" ON "program_application"("state");

-- CreateIndex
CREATE INDEX "application_step_application_id_at_idx" ON "application_step"("application_id", "at");

-- CreateIndex
CREATE INDEX "application_check_application_id_requirement_idx" ON "application_check"("application_id", "requirement");

-- CreateIndex
CREATE INDEX "office_setting_state_kind_name_idx" ON "office_setting"("state", "kind", "name");

-- CreateIndex
CREATE INDEX "graduate_batch_program_id_uploaded_at_idx" ON "graduate_batch"("program_id", "uploaded_at");

-- CreateIndex
CREATE UNIQUE INDEX "batch_row_credential_id_key" ON "batch_row"("credential_id");

-- CreateIndex
CREATE INDEX "batch_row_fingerprint_idx" ON "batch_row"("fingerprint");

-- CreateIndex
CREATE INDEX "education_decision_education_id_recorded_at_idx" ON "education_decision"("education_id", "recorded_at");

-- CreateIndex
CREATE INDEX "education_sheet_organization_id_created_at_idx" ON "education_sheet"("organization_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "education_sheet_row_education_id_key" ON "education_sheet_row"("education_id");

-- CreateIndex
CREATE INDEX "education_audit_state_drawn_at_idx" ON "education_audit"("state", "drawn_at");

-- CreateIndex
CREATE INDEX "education_audit_item_credential_id_idx" ON "education_audit_item"("credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "education_audit_item_audit_id_credential_id_key" ON "education_audit_item"("audit_id", "credential_id");

-- CreateIndex
CREATE INDEX "credential_person_id_idx" ON "credential"("person_id");

-- CreateIndex
CREATE INDEX "credential_program_id_issued_on_idx" ON "credential"("program_id", "issued_on");

-- CreateIndex
CREATE UNIQUE INDEX "education_amends_id_key" ON "education"("amends_id");

-- CreateIndex
CREATE INDEX "education_organization_id_idx" ON "education"("organization_id");

-- CreateIndex
CREATE INDEX "document_application_id_idx" ON "document"("application_id");

-- CreateIndex
CREATE INDEX "document_education_id_idx" ON "document"("education_id");

-- CreateIndex
CREATE INDEX "document_audit_item_id_idx" ON "document"("audit_item_id");

-- AddForeignKey
ALTER TABLE "program_recognition" ADD CONSTRAINT "program_recognition_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "program_application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_recognition" ADD CONSTRAINT "program_recognition_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_action" ADD CONSTRAINT "program_action_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_action" ADD CONSTRAINT "program_action_concerns_id_fkey" FOREIGN KEY ("concerns_id") REFERENCES "program_action"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_action" ADD CONSTRAINT "program_action_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_action" ADD CONSTRAINT "program_action_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_decision" ADD CONSTRAINT "recall_decision_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "program_action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_decision" ADD CONSTRAINT "recall_decision_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_decision" ADD CONSTRAINT "recall_decision_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_decision" ADD CONSTRAINT "recall_decision_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_notice" ADD CONSTRAINT "recall_notice_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "program_action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_notice" ADD CONSTRAINT "recall_notice_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operator_closure" ADD CONSTRAINT "operator_closure_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operator_closure" ADD CONSTRAINT "operator_closure_custodian_id_fkey" FOREIGN KEY ("custodian_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operator_closure" ADD CONSTRAINT "operator_closure_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operator_closure" ADD CONSTRAINT "operator_closure_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_application" ADD CONSTRAINT "program_application_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_application" ADD CONSTRAINT "program_application_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_application" ADD CONSTRAINT "program_application_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_step" ADD CONSTRAINT "application_step_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "program_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_step" ADD CONSTRAINT "application_step_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_step" ADD CONSTRAINT "application_step_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_check" ADD CONSTRAINT "application_check_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "program_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_check" ADD CONSTRAINT "application_check_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_check" ADD CONSTRAINT "application_check_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_reminder" ADD CONSTRAINT "program_reminder_recognition_id_fkey" FOREIGN KEY ("recognition_id") REFERENCES "program_recognition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_setting" ADD CONSTRAINT "office_setting_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "graduate_batch" ADD CONSTRAINT "graduate_batch_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "graduate_batch" ADD CONSTRAINT "graduate_batch_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "graduate_batch" ADD CONSTRAINT "graduate_batch_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "graduate_batch" ADD CONSTRAINT "graduate_batch_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_row" ADD CONSTRAINT "batch_row_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "graduate_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_row" ADD CONSTRAINT "batch_row_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_mapping" ADD CONSTRAINT "sheet_mapping_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education" ADD CONSTRAINT "education_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education" ADD CONSTRAINT "education_amends_id_fkey" FOREIGN KEY ("amends_id") REFERENCES "education"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education" ADD CONSTRAINT "education_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "education_sheet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_decision" ADD CONSTRAINT "education_decision_education_id_fkey" FOREIGN KEY ("education_id") REFERENCES "education"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_decision" ADD CONSTRAINT "education_decision_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_decision" ADD CONSTRAINT "education_decision_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_sheet" ADD CONSTRAINT "education_sheet_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_sheet" ADD CONSTRAINT "education_sheet_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_sheet_row" ADD CONSTRAINT "education_sheet_row_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "education_sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_audit" ADD CONSTRAINT "education_audit_drawn_by_id_fkey" FOREIGN KEY ("drawn_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_audit" ADD CONSTRAINT "education_audit_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_audit_item" ADD CONSTRAINT "education_audit_item_audit_id_fkey" FOREIGN KEY ("audit_id") REFERENCES "education_audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_audit_item" ADD CONSTRAINT "education_audit_item_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_audit_item" ADD CONSTRAINT "education_audit_item_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_audit_item" ADD CONSTRAINT "education_audit_item_remark_id_fkey" FOREIGN KEY ("remark_id") REFERENCES "remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "program_application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_education_id_fkey" FOREIGN KEY ("education_id") REFERENCES "education"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_audit_item_id_fkey" FOREIGN KEY ("audit_item_id") REFERENCES "education_audit_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ─── By hand: what the schema language cannot say ──────────────────────────────────────────────

-- One that was taken back does not stand in the way of the one that is right.
CREATE UNIQUE INDEX credential_person_id_state_kind_issued_on_key
  ON credential (person_id, state, kind, issued_on) WHERE taken_back_at IS NULL;

-- The same list twice adds nothing; after it was undone it may come again.
CREATE UNIQUE INDEX graduate_batch_program_id_sha256_key
  ON graduate_batch (program_id, sha256) WHERE undone_at IS NULL;

CREATE OR REPLACE FUNCTION is_source(word text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT word IN ('registrar', 'program', 'other-state', 'employer', 'holder', 'provider', 'legacy-register')
$$;

ALTER TABLE organization
  DROP CONSTRAINT organization_roles,
  ADD CONSTRAINT organization_roles CHECK (roles <@ ARRAY['operator', 'employer', 'provider', 'state-office']);

ALTER TABLE program_action
  ADD CONSTRAINT program_action_kind CHECK (
    kind IN ('suspended', 'withdrawn', 'reinstated', 'appealed', 'upheld', 'overturned')),
  ADD CONSTRAINT program_action_days CHECK (is_plausible(from_day) AND is_plausible(to_day)),
  ADD CONSTRAINT program_action_period CHECK (to_day >= from_day),
  ADD CONSTRAINT program_action_concerns CHECK ((concerns_id IS NULL) = (kind IN ('suspended', 'withdrawn')));

ALTER TABLE recall_decision
  ADD CONSTRAINT recall_decision_decision CHECK (decision IN ('stays', 're-check', 'revoke'));

ALTER TABLE operator_closure
  ADD CONSTRAINT operator_closure_days CHECK (is_plausible(closed_on)),
  ADD CONSTRAINT operator_closure_custodian CHECK (custodian_id <> organization_id);

ALTER TABLE program_application
  ADD CONSTRAINT program_application_state CHECK (is_state_code(state));

ALTER TABLE application_step
  ADD CONSTRAINT application_step_type CHECK (type IN (
    'sent', 'more-asked', 'answered', 'recognized', 'refused', 'withdrawn',
    'appealed', 'appeal-granted', 'appeal-refused'));

ALTER TABLE application_check
  ADD CONSTRAINT application_check_verdict CHECK (verdict IN ('met', 'not-met', 'not-checked')),
  ADD CONSTRAINT application_check_reason CHECK ((verdict = 'not-met') = (reason IS NOT NULL AND curable IS NOT NULL));

ALTER TABLE office_setting
  ADD CONSTRAINT office_setting_state CHECK (is_state_code(state)),
  ADD CONSTRAINT office_setting_value CHECK (value > 0),
  ADD CONSTRAINT office_setting_days CHECK (is_plausible(from_day));

ALTER TABLE batch_row
  ADD CONSTRAINT batch_row_number CHECK (number >= 1);

ALTER TABLE completion
  ADD CONSTRAINT completion_hours CHECK (hours > 0 AND hours <= 1000),
  ADD CONSTRAINT completion_days CHECK (is_plausible(completed_on) AND is_plausible(examined_on));

ALTER TABLE education
  ADD CONSTRAINT education_organization CHECK (source IN ('employer', 'provider') OR organization_id IS NULL);

ALTER TABLE education_decision
  ADD CONSTRAINT education_decision_decision CHECK (decision IN ('accepted', 'not-accepted', 'withdrawn')),
  ADD CONSTRAINT education_decision_reason CHECK ((decision = 'not-accepted') = (reason IS NOT NULL));

ALTER TABLE education_sheet
  ADD CONSTRAINT education_sheet_source CHECK (source IN ('employer', 'provider')),
  ADD CONSTRAINT education_sheet_state CHECK (is_state_code(state)),
  ADD CONSTRAINT education_sheet_days CHECK (is_plausible(held_on)),
  ADD CONSTRAINT education_sheet_hours CHECK (hours > 0 AND hours <= 1000);

ALTER TABLE education_audit
  ADD CONSTRAINT education_audit_state CHECK (is_state_code(state)),
  ADD CONSTRAINT education_audit_percent CHECK (percent BETWEEN 1 AND 100),
  ADD CONSTRAINT education_audit_period CHECK (to_day >= from_day);

ALTER TABLE education_audit_item
  ADD CONSTRAINT education_audit_item_decision CHECK (decision IN ('in-order', 'not-in-order')),
  ADD CONSTRAINT education_audit_item_decided CHECK ((decision IS NULL) = (decided_at IS NULL));

-- What was decided stays, as what happened does.
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON recall_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_to_change_events();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON education_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_to_change_events();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON application_check
  FOR EACH ROW EXECUTE FUNCTION refuse_to_change_events();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON application_step
  FOR EACH ROW EXECUTE FUNCTION refuse_to_change_events();
