CREATE INDEX meeting_order FOR (n:Meeting) ON (n.committee, n.number);
