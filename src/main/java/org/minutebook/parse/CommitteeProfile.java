package org.minutebook.parse;

/** What is particular to a committee, from a YAML file that somebody wrote for it. */
public final class CommitteeProfile {
    private final String yaml;
    private final Profile profile;

    private CommitteeProfile(String yaml, Profile profile) {
        this.yaml = yaml;
        this.profile = profile;
    }

    /**
     * Reads and checks a profile.
     *
     * @param file its name, for messages
     * @throws IllegalArgumentException with a line for each thing that is wrong: the place, what, and what would be right
     */
    public static CommitteeProfile read(String file, String yaml) {
        return new CommitteeProfile(yaml, Profiles.read(file, yaml));
    }

    /** What the committee's ids begin with. */
    public String code() {
        return profile.code();
    }

    /** The file's text, unchanged. */
    public String yaml() {
        return yaml;
    }

    Profile profile() {
        return profile;
    }
}
