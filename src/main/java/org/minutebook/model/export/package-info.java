/** The graph element by element, as values that any form of export is written from. */
@NullMarked
package org.minutebook.model.export;

import org.jspecify.annotations.NullMarked;
