package org.minutebook.model;

/** Whether minutes were still open to comment when they were printed. */
public enum Version {
    DRAFT,
    FINAL
}
