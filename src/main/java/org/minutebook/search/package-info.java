/**
 * Search.
 */
@NullMarked
package org.minutebook.search;

import org.jspecify.annotations.NullMarked;
