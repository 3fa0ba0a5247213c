package org.minutebook.archive;

import java.nio.file.Path;
import org.minutebook.graph.GraphAddress;

class EmbeddedArchiveIT extends ArchiveContract {
    @Override
    GraphAddress graph(Path folder) {
        return new GraphAddress.Embedded(folder.resolve("neo4j"));
    }
}
