package org.minutebook.archive;

/** Hears how an ingest goes on, on the thread that does it. */
public interface IngestListener {
    /** Hears nothing. */
    IngestListener SILENT = new IngestListener() {
        @Override
        public void started(int files) {}

        @Override
        public void finished(IngestResult result) {}
    };

    /** Once, when all files are found. */
    void started(int files);

    /** Once for each file. */
    void finished(IngestResult result);
}
