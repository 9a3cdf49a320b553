-- What becomes of promises is counted by the look-backs, whose events tell of it.
DROP TRIGGER "tally_touch_promises_added" ON "PromiseEntry";
DROP TRIGGER "tally_touch_promises_changed" ON "PromiseEntry";
DROP FUNCTION "tally_touch_promises"();
