package org.minutebook.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of {@code src/main/templates}, which the build made classes of this package. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    /** @param name without its ending; its one parameter is called view */
    String html(String name, Object view) {
        StringOutput out = new StringOutput();
        engine.render(name + ".jte", view, out);
        return out.toString();
    }
}
