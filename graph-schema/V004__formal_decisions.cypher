MATCH (d:Decision) WHERE d.formal IS NULL SET d.formal = true;
MATCH (d:Document) WHERE d.remarkKinds IS NULL SET d.remarkKinds = [remark IN d.remarks | 'SOURCE'];
