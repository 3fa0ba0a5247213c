package org.minutebook.json;

import java.util.Locale;
import org.minutebook.model.Classification;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Names constants as JSON does: {@code TARGET_BEFORE_RAISED} is {@code target-before-raised}; only classes are {@code White}. */
final class HyphenatedConstants extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = nameOf(constants[i]);
        }
        return names;
    }

    private static String nameOf(Enum<?> constant) {
        String lower = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return constant instanceof Classification
                ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
                : lower;
    }
}
