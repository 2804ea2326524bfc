/**
 * Takes the session and gives what the role's views share: which stems are compared, beside which reference, and their
 * summaries, each computed once for a snapshot. Gives the list to pick them from, too. Hides the filter, the pins and how
 * an answer that is late is told from one that is wanted.
 */
package org.mixingmentor.visualization.internal.compared;
