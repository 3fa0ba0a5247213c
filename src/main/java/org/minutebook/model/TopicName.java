package org.minutebook.model;

import java.util.regex.Pattern;

/**
 * The topic that an agenda item's heading names: the heading without the abbreviation that it spells out, or the
 * occasion that follows a dash.
 *
 * @param name for display, {@code CH Exceptions}
 */
public record TopicName(String name) {
    private static final Pattern ABBREVIATION = Pattern.compile("\\s*\\([^)]{1,12}\\)");
    private static final Pattern OCCASION = Pattern.compile(
            "(?i)\\s+[-–—]\\s+(?:(?:progress |quarterly |monthly |verbal )?update|follow[- ]?up|continued|"
                    + "(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)(?:\\s+\\d{4})?$");

    public static TopicName of(String heading) {
        String name = ABBREVIATION.matcher(heading).replaceAll("");
        return new TopicName(OCCASION.matcher(name).replaceAll("").strip());
    }

    public String slug() {
        return Slug.of(name);
    }
}
