CREATE INDEX document_sequence FOR (n:Document) ON (n.sequence);
CREATE INDEX document_origin FOR (n:Document) ON (n.origin);
CREATE INDEX action_meeting FOR (n:Action) ON (n.meeting);
CREATE INDEX action_status FOR (n:Action) ON (n.status);
