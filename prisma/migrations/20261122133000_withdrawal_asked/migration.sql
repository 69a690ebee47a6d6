-- A holder asks to withdraw what an office accepted; it counts until the office lets it be withdrawn.
ALTER TABLE education_decision
  DROP CONSTRAINT education_decision_decision,
  ADD CONSTRAINT education_decision_decision
    CHECK (decision IN ('accepted', 'not-accepted', 'withdrawal-asked', 'withdrawn'));
