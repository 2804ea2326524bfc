/**
 * Takes the rows of the role's list and shows them as a table that stays fast with hundreds of thousands of them; what is
 * selected in it is selected in every window. Hides how cells are painted and which columns the user wants. The table
 * holds nothing itself: no copy of a value, only the rows of the moment.
 */
package org.mixingmentor.curation.internal.table;
