/** The graph. */
@NullMarked
package org.minutebook.graph;

import org.jspecify.annotations.NullMarked;
