-- What an institute replied goes with it when it is merged, and comes back with it.
alter table merger_moved drop constraint merger_moved_what;
alter table merger_moved add constraint merger_moved_what check (
    what in ('PREDICTION', 'AFFILIATION', 'CHILD', 'NAME', 'REPLY'));
create index reply_by_institute on reply (institute_id);
