package org.minutebook.model.answer;

/** A meeting that lists a person, and how. */
public record PersonAttendance(MeetingRef meeting, AttendanceEntry as) {}
