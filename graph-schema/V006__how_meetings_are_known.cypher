MATCH (c:Committee)
USING INDEX SEEK c:Committee(code)
WHERE c.code >= ''
MATCH (c)<-[:HELD_BY]-(m)-[r:RECORDED_IN {current: true}]->(d)
SET m.idBasis = r.basis, m.dateBasis = d.dateBasis;
