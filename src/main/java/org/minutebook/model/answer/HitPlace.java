package org.minutebook.model.answer;

/**
 * Another place that says the same as a hit: the draft behind a final, a meeting that looked at the action too.
 *
 * @param meeting in the version that is meant
 * @param href address below {@code /api/v1}
 */
public record HitPlace(MeetingRef meeting, String href) {}
