-- The log and its published checkpoints only grow: rows are added, never changed or taken away.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% may only be added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "Checkpoint_append_only" BEFORE UPDATE OR DELETE ON "Checkpoint"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Checkpoint_no_truncate" BEFORE TRUNCATE ON "Checkpoint"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A subject's head moves forward with its chain and never goes away.
CREATE TRIGGER "EventHead_no_delete" BEFORE DELETE ON "EventHead"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EventHead_no_truncate" BEFORE TRUNCATE ON "EventHead"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
