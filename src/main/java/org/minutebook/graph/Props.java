package org.minutebook.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;
import org.minutebook.model.Provenance;

/** Properties or parameters in the making. A null is left out, as the graph knows none; an enum goes by its name. */
final class Props {
    private final Map<String, Object> map = new LinkedHashMap<>();

    static Props of(Map<String, Object> others) {
        return new Props().putAll(others);
    }

    /** What every edge that a document states carries. */
    static Props of(Provenance source, boolean current) {
        return new Props()
                .evidence(source.evidence())
                .put("basis", source.basis())
                .put("confidence", source.confidence())
                .put("current", current);
    }

    Props evidence(Evidence evidence) {
        return put("document", evidence.document().sha256())
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("page", evidence.page())
                .put("quote", evidence.quote());
    }

    Props put(String name, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            map.put(name, constant.name());
        } else if (value != null) {
            map.put(name, value);
        }
        return this;
    }

    Props putAll(Map<String, Object> others) {
        map.putAll(others);
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
