package org.minutebook.model.correction;

/** Whose names may be merged and split. */
public enum NameKind {
    PERSON,
    ORGANISATION
}
