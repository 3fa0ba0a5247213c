/** What people judge better than the pages, or than the reading of them: as values, with who, when and why. */
@NullMarked
package org.minutebook.model.correction;

import org.jspecify.annotations.NullMarked;
