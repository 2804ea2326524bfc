/**
 * Takes the open dataset, the filter line and the order of the table, and gives the rows to show, with how often each value
 * occurs. The windows of the role share the one {@link org.mixingmentor.curation.internal.list.StemList}. Hides that all
 * of it is computed away from the event thread, and that only the latest answer counts.
 */
package org.mixingmentor.curation.internal.list;
