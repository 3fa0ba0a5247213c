package org.minutebook.web;

/** What {@code error.jte} shows. */
record ErrorView(int status, String title, String detail, String requestId) {}
