-- What the schema language cannot say: how names are folded for looking up, what a fact may hold, and that
-- what happened cannot be changed. Written by hand.

-- ─── Looking up names and addresses ────────────────────────────────────────────────────────────

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Both name the collation, so that the answer does not depend on the locale the server was made with.

-- "Núñez-O'Brien" and "nunez obrien" are the same name: letters and digits of any script, and nothing else.
-- The two ranges are the scripts of India and Southeast Asia, whose vowels are marks: without them different
-- names would become the same.
CREATE FUNCTION fold_name(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, normalize(name, NFKC)) COLLATE "und-x-icu"),
    '[^[:alnum:]\u0900-\u109F\u1780-\u17FF]+', '', 'g')
$$;

CREATE FUNCTION fold_email(address text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(normalize(address, NFKC), '^\s+|\s+$', '', 'g') COLLATE "und-x-icu")
$$;

CREATE FUNCTION fold_person_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.folded_given := public.fold_name(NEW.given);
  NEW.folded_family := public.fold_name(NEW.family);
  RETURN NEW;
END $$;

CREATE FUNCTION fold_person_email() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.folded := public.fold_email(NEW.address);
  RETURN NEW;
END $$;

CREATE FUNCTION fold_app_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.folded := public.fold_email(NEW.email);
  RETURN NEW;
END $$;

CREATE FUNCTION fold_program() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.folded := public.fold_name(NEW.name);
  RETURN NEW;
END $$;

CREATE TRIGGER fold BEFORE INSERT OR UPDATE ON person_name
  FOR EACH ROW EXECUTE FUNCTION fold_person_name();
CREATE TRIGGER fold BEFORE INSERT OR UPDATE ON person_email
  FOR EACH ROW EXECUTE FUNCTION fold_person_email();
CREATE TRIGGER fold BEFORE INSERT OR UPDATE ON app_user
  FOR EACH ROW EXECUTE FUNCTION fold_app_user();
CREATE TRIGGER fold BEFORE INSERT OR UPDATE ON program
  FOR EACH ROW EXECUTE FUNCTION fold_program();

CREATE INDEX person_name_likeness ON person_name
  USING gin (folded_family gin_trgm_ops, folded_given gin_trgm_ops);

-- ─── What happened stays ───────────────────────────────────────────────────────────────────────

CREATE FUNCTION refuse_to_change_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an event cannot be changed or deleted: record a new one (% refused)', TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- By row, so that deleting something that no event mentions is still possible.
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_to_change_events();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_events();

-- Also while data are copied in as a replica, which skips ordinary triggers.
ALTER TABLE event ENABLE ALWAYS TRIGGER never_changed, ENABLE ALWAYS TRIGGER never_emptied;

-- ─── What a fact may hold ──────────────────────────────────────────────────────────────────────

CREATE FUNCTION is_state_code(code text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT code ~ '^[A-Z]{2}$' $$;

-- Who asserted a fact.
CREATE FUNCTION is_source(word text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT word IN ('registrar', 'program', 'other-state', 'employer', 'holder', 'legacy-register')
$$;

-- Days that a person may have meant; others are slips of the keyboard.
CREATE FUNCTION is_plausible(day date) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT day >= '1900-01-01' AND day < '2200-01-01' $$;

ALTER TABLE person
  ADD CONSTRAINT person_days CHECK (is_plausible(birth_date));

ALTER TABLE person_name
  ADD CONSTRAINT person_name_source CHECK (is_source(source)),
  ADD CONSTRAINT person_name_days CHECK (is_plausible(since));

ALTER TABLE person_email
  ADD CONSTRAINT person_email_source CHECK (is_source(source));

ALTER TABLE organization
  ADD CONSTRAINT organization_state CHECK (is_state_code(state)),
  ADD CONSTRAINT organization_roles CHECK (roles <@ ARRAY['operator', 'employer', 'state-office']);

ALTER TABLE program
  ADD CONSTRAINT program_state CHECK (is_state_code(state));

ALTER TABLE program_recognition
  ADD CONSTRAINT program_recognition_source CHECK (is_source(source)),
  ADD CONSTRAINT program_recognition_days CHECK (is_plausible(from_day) AND is_plausible(to_day)),
  ADD CONSTRAINT program_recognition_period CHECK (to_day >= from_day);

ALTER TABLE credential
  ADD CONSTRAINT credential_number CHECK (number ~ '^[0-9CDFHJKMNPRTWX]{12}$'),
  ADD CONSTRAINT credential_state CHECK (is_state_code(state) AND is_state_code(from_state)),
  ADD CONSTRAINT credential_source CHECK (is_source(source)),
  ADD CONSTRAINT credential_origin CHECK (origin IN ('program', 'reciprocity', 'legacy')),
  ADD CONSTRAINT credential_recognized_from
    CHECK (origin <> 'reciprocity' OR (from_state IS NOT NULL AND from_kind IS NOT NULL)),
  ADD CONSTRAINT credential_days CHECK (
    is_plausible(issued_on) AND is_plausible(printed_expiry)
    AND is_plausible(from_expiry) AND is_plausible(registered_on)),
  ADD CONSTRAINT credential_term CHECK (printed_expiry >= issued_on);

ALTER TABLE renewal
  ADD CONSTRAINT renewal_source CHECK (is_source(source)),
  ADD CONSTRAINT renewal_days CHECK (is_plausible(on_day) AND is_plausible(printed_expiry)),
  ADD CONSTRAINT renewal_term CHECK (printed_expiry >= on_day);

ALTER TABLE extension
  ADD CONSTRAINT extension_source CHECK (is_source(source)),
  ADD CONSTRAINT extension_days CHECK (is_plausible(granted_on)),
  ADD CONSTRAINT extension_months CHECK (months BETWEEN 1 AND 24);

ALTER TABLE employment
  ADD CONSTRAINT employment_source CHECK (is_source(source)),
  ADD CONSTRAINT employment_setting CHECK (setting IN ('agency', 'self-employed')),
  ADD CONSTRAINT employment_days CHECK (is_plausible(from_day) AND is_plausible(to_day)),
  ADD CONSTRAINT employment_period CHECK (to_day >= from_day);

ALTER TABLE education
  ADD CONSTRAINT education_source CHECK (is_source(source)),
  ADD CONSTRAINT education_days CHECK (is_plausible(on_day)),
  ADD CONSTRAINT education_hours CHECK (hours > 0 AND hours <= 1000),
  ADD CONSTRAINT education_part CHECK (part IN ('attended', 'taught', 'prepared'));

ALTER TABLE link
  ADD CONSTRAINT link_purpose CHECK (purpose IN ('verify', 'certificate'));

ALTER TABLE event
  ADD CONSTRAINT event_days CHECK (is_plausible(effective_on));

-- A redacted document keeps its size and its hash: they prove which file it was.
ALTER TABLE document
  ADD CONSTRAINT document_content_type
    CHECK (content_type IN ('application/pdf', 'image/png', 'image/jpeg')),
  ADD CONSTRAINT document_size CHECK (size BETWEEN 1 AND 10485760),
  ADD CONSTRAINT document_bytes
    CHECK (octet_length(bytes) = CASE WHEN redacted_at IS NULL THEN size ELSE 0 END),
  ADD CONSTRAINT document_sha256 CHECK (octet_length(sha256) = 32);

ALTER TABLE role_grant
  ADD CONSTRAINT role_grant_role CHECK (
    role IN ('registrar', 'operator', 'holder', 'employer', 'auditor', 'administrator')),
  ADD CONSTRAINT role_grant_scope CHECK (
    CASE role
      WHEN 'registrar' THEN state IS NOT NULL
      WHEN 'operator' THEN organization_id IS NOT NULL
      WHEN 'employer' THEN organization_id IS NOT NULL
      WHEN 'holder' THEN person_id IS NOT NULL
      ELSE true
    END),
  ADD CONSTRAINT role_grant_state CHECK (is_state_code(state)),
  ADD CONSTRAINT role_grant_days CHECK (is_plausible(from_day) AND is_plausible(to_day)),
  ADD CONSTRAINT role_grant_period CHECK (to_day >= from_day);

ALTER TABLE legacy_file
  ADD CONSTRAINT legacy_file_state CHECK (is_state_code(state));

ALTER TABLE legacy_row
  ADD CONSTRAINT legacy_row_number CHECK (number >= 1),
  ADD CONSTRAINT legacy_row_outcome CHECK (
    outcome IN ('registered', 'needs-review', 'repeat', 'blank', 'header', 'already-there')),
  ADD CONSTRAINT legacy_row_repeat CHECK (
    (repeat_of IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'repeat')
    AND (repeat_of IS NULL OR (repeat_of >= 1 AND repeat_of < number)));

ALTER TABLE column_mapping
  ADD CONSTRAINT column_mapping_state CHECK (is_state_code(state));

ALTER TABLE installation
  ADD CONSTRAINT installation_only_one CHECK (id = 1),
  ADD CONSTRAINT installation_mode CHECK (mode IN ('demo', 'production'));

-- ─── What may be lost ──────────────────────────────────────────────────────────────────────────

-- Counters of rate limits are written at every look-up and worth nothing after a crash.
ALTER TABLE rate_limit SET UNLOGGED;
