package org.minutebook.web;

import org.minutebook.model.answer.ItemDetail;

/** What {@code item.jte} shows. */
record ItemView(ItemDetail item) {}
